package com.example.reports;

import java.io.Serializable;
import org.apache.flink.api.common.typeinfo.TypeInformation;

/**
 * One way to have codes and statuses in a job.
 *
 * @param <C> the type of a code
 * @param <S> the type of a status
 */
interface Codes<C, S> extends Serializable {

  TypeInformation<C> codeType();

  TypeInformation<S> statusType();

  C code(int number);

  S status(String text);

  boolean isFinal(S status);

  Decision decide(C code, S status);
}
