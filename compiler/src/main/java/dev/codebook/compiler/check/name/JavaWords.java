package dev.codebook.compiler.check.name;

import java.util.HashSet;
import java.util.Set;
import java.util.StringTokenizer;

/**
 * The names that Java and Codebook have already. The lists are fixed, so that a catalog is accepted
 * or refused alike on every JDK.
 */
public final class JavaWords {

  /** The words that cannot name a method, and those that a call would stumble over. */
  public static final Set<String> LANGUAGE =
      words(
          """
          abstract assert boolean break byte case catch char class const continue default do
          double else enum extends false final finally float for goto if implements import
          instanceof int interface long native new null package private protected public return
          short static strictfp super switch synchronized this throw throws transient true try
          void volatile while yield
          """);

  /** The methods of each enum. */
  public static final Set<String> ENUM_METHODS =
      words(
          """
          clone compareTo describeConstable equals finalize getClass getDeclaringClass hashCode
          name notify notifyAll ordinal toString valueOf values wait
          """);

  /** The methods that each generated type has, or is free to have one day. */
  public static final Set<String> GENERATED_METHODS =
      words("accept find from fromString in isIn of ranges recognized");

  /** The types that stand within generated types, or that these name within themselves. */
  public static final Set<String> IN_GENERATED_TYPES =
      words(
          """
          Arrays Boolean Class Collections Deprecated Enum EnumSet GeneratedFrom
          IllegalArgumentException Index IntIndex Integer Key List Long LongIndex Map
          NullPointerException Object Objects Optional OptionalInt OptionalLong Override Part R
          Range Record Set String SuppressWarnings Table TextIndex Unrecognized Visitor
          """);

  /** The types that generated types nest. */
  public static final Set<String> NESTED_TYPES =
      words("Index Range Table Unrecognized VALUES Visitor");

  /** The types outside java.lang that signatures of generated types name, and their variable. */
  public static final Set<String> IN_SIGNATURES =
      words("List Optional OptionalInt OptionalLong R Set");

  /** The public types of java.lang in Java 17. */
  public static final Set<String> JAVA_LANG =
      words(
          """
          AbstractMethodError Appendable ArithmeticException ArrayIndexOutOfBoundsException
          ArrayStoreException AssertionError AutoCloseable Boolean BootstrapMethodError Byte
          CharSequence Character Class ClassCastException ClassCircularityError ClassFormatError
          ClassLoader ClassNotFoundException ClassValue CloneNotSupportedException Cloneable
          Comparable Compiler Deprecated Double Enum EnumConstantNotPresentException Error
          Exception ExceptionInInitializerError Float FunctionalInterface IllegalAccessError
          IllegalAccessException IllegalArgumentException IllegalCallerException
          IllegalMonitorStateException IllegalStateException IllegalThreadStateException
          IncompatibleClassChangeError IndexOutOfBoundsException InheritableThreadLocal
          InstantiationError InstantiationException Integer InternalError InterruptedException
          Iterable LayerInstantiationException LinkageError Long Math Module ModuleLayer
          NegativeArraySizeException NoClassDefFoundError NoSuchFieldError NoSuchFieldException
          NoSuchMethodError NoSuchMethodException NullPointerException Number
          NumberFormatException Object OutOfMemoryError Override Package Process ProcessBuilder
          ProcessHandle Readable Record ReflectiveOperationException Runnable Runtime
          RuntimeException RuntimePermission SafeVarargs SecurityException SecurityManager Short
          StackOverflowError StackTraceElement StackWalker StrictMath String StringBuffer
          StringBuilder StringIndexOutOfBoundsException SuppressWarnings System Thread
          ThreadDeath ThreadGroup ThreadLocal Throwable TypeNotPresentException UnknownError
          UnsatisfiedLinkError UnsupportedClassVersionError UnsupportedOperationException
          VerifyError VirtualMachineError Void
          """);

  private JavaWords() {}

  private static Set<String> words(String text) {
    StringTokenizer tokens = new StringTokenizer(text);
    Set<String> words = new HashSet<>();
    while (tokens.hasMoreTokens()) {
      words.add(tokens.nextToken());
    }
    return Set.copyOf(words);
  }
}
