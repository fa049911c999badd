package com.example.frameworks;

import java.lang.reflect.Type;

/** A mapper of any version of Jackson. */
interface Json {

  String write(Object value) throws Exception;

  <T> T read(String json, Type type) throws Exception;
}
