package dev.codebook.processor.maven;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.apache.maven.execution.ExecutionListener;

/**
 * Two listeners in place of one. Uses reflection, so that a listener of a later Maven also gets
 * events that did not exist when this was compiled.
 */
record ListenerChain(ExecutionListener first, ExecutionListener second)
    implements InvocationHandler {

  /**
   * Joins two listeners.
   *
   * @param first may be null
   */
  static ExecutionListener of(ExecutionListener first, ExecutionListener second) {
    if (first == null) {
      return second;
    }
    return (ExecutionListener)
        Proxy.newProxyInstance(
            ExecutionListener.class.getClassLoader(),
            new Class<?>[] {ExecutionListener.class},
            new ListenerChain(first, second));
  }

  @Override
  public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
    try {
      Object result = method.invoke(first, arguments);
      if (method.getDeclaringClass() == ExecutionListener.class) {
        method.invoke(second, arguments);
      }
      return result;
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
