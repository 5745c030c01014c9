package org.rashomon.read;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which hosts may be reached: all of the public network, and beyond it those that the user named.
 *
 * <p>An address that a stranger wrote, in a feed, on a page or in a redirect, must not lead the reader to what only this
 * machine can see.
 */
public final class Reach {
  private static final Pattern HOST = Pattern.compile("(?:[A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+\\])(?::[0-9]{1,5})?");

  private final boolean firstMayBeLocal;
  private final Set<String> allowed;

  private Reach(boolean firstMayBeLocal, Set<String> allowed) {
    this.firstMayBeLocal = firstMayBeLocal;
    this.allowed = allowed;
  }

  /**
   * The public network, and whatever address is asked for first, since the user named it. From a local address a
   * redirect may lead to a local one; from a public one never.
   */
  public static Reach ofNamed() {
    return new Reach(true, Set.of());
  }

  /**
   * The public network, and hosts in the user's own that are allowed by name.
   *
   * @param allowed hosts as addresses have them, {@code HOST} for all its ports or {@code HOST:PORT}
   * @throws IllegalArgumentException where one is no host
   */
  public static Reach ofPublicAnd(Collection<String> allowed) {
    allowed.forEach(Reach::check);
    return new Reach(false,
        allowed.stream().map(host -> host.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet()));
  }

  private static void check(String host) {
    if (!HOST.matcher(host).matches()) {
      throw new IllegalArgumentException("'" + host + "' is no host; it is written as HOST or HOST:PORT.");
    }
  }

  boolean firstMayBeLocal() {
    return firstMayBeLocal;
  }

  /** Whether a host of the user's own network was allowed by name. */
  boolean allows(String host, int port) {
    String name = host.toLowerCase(Locale.ROOT);
    return allowed.contains(name) || allowed.contains(name + ":" + port);
  }
}
