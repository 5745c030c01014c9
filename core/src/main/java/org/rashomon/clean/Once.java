package org.rashomon.clean;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value found out when first asked for, and kept. For one thread. */
final class Once<T> implements Supplier<T> {
  private final Supplier<T> source;
  private @Nullable T value;

  Once(Supplier<T> source) {
    this.source = source;
  }

  @Override
  public T get() {
    T known = value;
    if (known == null) {
      known = source.get();
      value = known;
    }
    return known;
  }
}
