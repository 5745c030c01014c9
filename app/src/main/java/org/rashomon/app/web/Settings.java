package org.rashomon.app.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;

/**
 * How to serve.
 *
 * @param host the address to be bound
 * @param port 0 for any that is free
 * @param token what readers have to show; empty where everybody who reaches the server may read
 */
public record Settings(String host, int port, Optional<String> token) {
  /**
   * @throws IllegalArgumentException if others could reach the server and there is no token
   */
  public Settings {
    if (token.isEmpty() && !isLoopback(host)) {
      throw new IllegalArgumentException("bound to " + host + ", which others reach, without a token");
    }
  }

  /** For this machine alone. */
  public static Settings local(int port) {
    return new Settings("127.0.0.1", port, Optional.empty());
  }

  /** Whether only this machine reaches an address; what can't be found is none of it. */
  public static boolean isLoopback(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
