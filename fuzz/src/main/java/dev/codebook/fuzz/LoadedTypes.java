package dev.codebook.fuzz;

import java.util.Map;

/** Classes that were compiled in memory. */
final class LoadedTypes extends ClassLoader {

  private final Map<String, byte[]> classes;

  LoadedTypes(Map<String, byte[]> classes) {
    super(LoadedTypes.class.getClassLoader());
    this.classes = classes;
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] bytes = classes.get(name);
    if (bytes == null) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, bytes, 0, bytes.length);
  }
}
