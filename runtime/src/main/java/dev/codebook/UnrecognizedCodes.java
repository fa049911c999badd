package dev.codebook;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Tells an application of keys that its catalogs do not hold, so that a vendor's new codes are
 * seen. At first nobody listens, and an unrecognized key costs no more than reading a field.
 *
 * <p>The listener hears of a key once, when a look-up of an open type first meets it, and of at
 * most {@value #KEYS_PER_SET} keys of a set, so that a sender of nonsense fills neither memory nor
 * logs. In a set of several keys this counts for each of them.
 */
@NullMarked
@SuppressWarnings("exports")
public final class UnrecognizedCodes {

  /** The number of keys of a set that a listener hears of. */
  public static final int KEYS_PER_SET = 1000;

  private static volatile @Nullable UnrecognizedCodes current;

  private final Listener listener;
  private final Map<String, SeenKeys> seen = new ConcurrentHashMap<>();

  private UnrecognizedCodes(Listener listener) {
    this.listener = listener;
  }

  /**
   * Hears of unrecognized codes, in the thread that looks them up. What it throws goes to the
   * caller of the look-up. Several threads may call it at a time.
   */
  @FunctionalInterface
  public interface Listener {

    /**
     * Hears of an unrecognized code for the first time.
     *
     * @param code keeps the key as it came
     */
    void met(ReceivedCode code);

    /**
     * Hears that a set has more unrecognized keys than it will hear of.
     *
     * @param code the first that it would not have heard of
     */
    default void metTooMany(ReceivedCode code) {}
  }

  /**
   * Lets a listener hear of unrecognized keys from now on, in place of an earlier one. It hears of
   * those that the earlier one heard of, too.
   *
   * @param listener the listener
   * @throws NullPointerException if it is null
   */
  public static void listen(Listener listener) {
    current = new UnrecognizedCodes(Objects.requireNonNull(listener));
  }

  /** Lets nobody hear of unrecognized keys from now on. */
  public static void ignore() {
    current = null;
  }

  /**
   * A listener that logs each code as a warning.
   *
   * @param logger the log
   * @return the listener
   * @throws NullPointerException if the logger is null
   */
  public static Listener log(Logger logger) {
    return new LoggingListener(Objects.requireNonNull(logger));
  }

  /**
   * For generated code: tells the listener of a code, if there is one.
   *
   * @param <C> the type of the code
   * @param code an unrecognized one
   * @return the same code
   */
  public static <C extends ReceivedCode> C met(C code) {
    UnrecognizedCodes hook = current;
    if (hook != null) {
      hook.tell(code, code);
    }
    return code;
  }

  /**
   * For generated code: the same for a key with a mask, so that the listener hears once of all keys
   * that differ in other bits.
   *
   * @param <C> the type of the code
   * @param code an unrecognized one
   * @param masked what the mask leaves of its key
   * @return the same code
   */
  public static <C extends ReceivedCode> C met(C code, long masked) {
    UnrecognizedCodes hook = current;
    if (hook != null) {
      hook.tell(code, masked);
    }
    return code;
  }

  private void tell(ReceivedCode code, Object key) {
    String type = code.getClass().getName();
    switch (seen.computeIfAbsent(type, any -> new SeenKeys()).add(key)) {
      case FIRST -> listener.met(code);
      case TOO_MANY -> listener.metTooMany(code);
      case NO_NEWS -> {}
    }
  }

  private enum News {
    FIRST,
    TOO_MANY,
    NO_NEWS
  }

  /** The keys of one set that were heard of. */
  private static final class SeenKeys {
    private final Set<Object> keys = new HashSet<>();
    private volatile boolean full;

    News add(Object key) {
      return full ? News.NO_NEWS : addIfNew(key);
    }

    private synchronized News addIfNew(Object key) {
      if (full || keys.contains(key)) {
        return News.NO_NEWS;
      }
      if (keys.size() < KEYS_PER_SET) {
        keys.add(key);
        return News.FIRST;
      }
      full = true;
      keys.clear();
      return News.TOO_MANY;
    }
  }

  private record LoggingListener(Logger logger) implements Listener {

    @Override
    public void met(ReceivedCode code) {
      logger.log(Level.WARNING, "Received {0}", code);
    }

    @Override
    public void metTooMany(ReceivedCode code) {
      logger.log(
          Level.WARNING, "Received {0}: more unrecognized keys of this set are not logged", code);
    }
  }
}
