package dev.codebook.compiler.check.name;

import java.util.HashSet;
import java.util.Set;
import java.util.StringTokenizer;

/**
 * The names that Java and Codebook already have. The lists are fixed, so that every JDK accepts the
 * same catalogs.
 */
public final class JavaWords {

  /** The words that cannot name a method, or that a call of it could not use. */
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
      words(
          """
          accept byKey find from fromString in isIn isRecognized keyText of ranges readResolve
          recognized setName wireKey writeReplace
          """);

  /**
   * The types of Java and of Codebook's runtime that generated code names, and its type variable. A
   * set of such a name would make a second type of that name.
   */
  public static final Set<String> GENERATED_CODE =
      words(
          """
          ArrayList AttributeConverter BigDecimal Boolean CharSequence CodeTexts Collections Comparator
          Component ConfigurationPropertiesBinding Converter Deprecated Duration EnumSet
          Function GeneratedFrom GenericConverter HashMap IllegalArgumentException IntIndex Integer
          JsonCreator JsonValue LinkedHashSet List LocalDate Long LongIndex Map NullMarked Object
          Optional OptionalInt OptionalLong Override PartsIndex R ReceivedCode Record Serializable
          Set String SuppressWarnings System TextIndex TypeDescriptor URI UnrecognizedCodes
          """);

  /** Those of them that a field may be named after: generated code then writes their package. */
  public static final Set<String> WRITTEN_WITH_PACKAGE =
      words("ArrayList Duration Function HashMap Integer LinkedHashSet Long Map System");

  /** The types that generated types nest, and the constant that holds a column. */
  public static final Set<String> NESTED_TYPES =
      words("Group Index JpaConverter Range SpringConverter Table Unrecognized VALUES Visitor");

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
