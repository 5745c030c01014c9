package org.rashomon.app.cli;

import java.lang.reflect.Proxy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Ends the process on Ctrl-C and the like without the hooks of libraries: that of ONNX Runtime frees what a model in use
 * still needs, and the process would abort instead of ending.
 *
 * <p>The class for signals is no part of Java's interface, though every OpenJDK has it, so it is looked up by name; where
 * it is missing, the hooks run.
 */
final class Signals {
  /** Those of Ctrl-C and of {@code kill}; by custom a process they end has a status of so much and their number. */
  private static final List<String> ENDING = List.of("INT", "TERM");

  private static final int BASE = 128;

  private Signals() {}

  /**
   * Ends the virtual machine at once when told to.
   *
   * @param before what is to be done first
   */
  static void endAfter(Runnable before) {
    for (String name : ENDING) {
      try {
        Class<?> signal = Class.forName("sun.misc.Signal");
        Class<?> handler = Class.forName("sun.misc.SignalHandler");
        Object number = signal.getConstructor(String.class).newInstance(name);
        int status = BASE + (int) signal.getMethod("getNumber").invoke(number);
        Object ending = Proxy.newProxyInstance(Signals.class.getClassLoader(), new Class<?>[]{handler},
            (self, method, arguments) -> end(method.getName(), before, status));
        signal.getMethod("handle", signal, handler).invoke(null, number, ending);
      } catch (ReflectiveOperationException | IllegalArgumentException e) {
        return;
      }
    }
  }

  private static @Nullable Object end(String method, Runnable before, int status) {
    if (method.equals("handle")) {
      before.run();
      Runtime.getRuntime().halt(status);
    }
    return null;
  }
}
