package org.rashomon.app.web;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.Comparator;
import java.util.List;
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

  /** The names by which others reach the server: where it is bound to every address, those of this machine's networks. */
  public List<String> hosts() {
    List<String> all = isEverywhere() ? networks() : List.of();
    return all.isEmpty() ? List.of(isEverywhere() ? "localhost" : host) : all;
  }

  private boolean isEverywhere() {
    return address(host).filter(InetAddress::isAnyLocalAddress).isPresent();
  }

  /** Link-local ones mean nothing without the name of the network card, which is another on each machine. */
  private static List<String> networks() {
    try {
      return NetworkInterface.networkInterfaces().flatMap(NetworkInterface::inetAddresses)
          .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
          .sorted(Comparator.comparing(address -> address instanceof Inet6Address))
          .map(InetAddress::getHostAddress).map(name -> name.replaceFirst("%.*", "")).distinct().toList();
    } catch (SocketException e) {
      return List.of();
    }
  }

  /** Whether this machine has the address that the server is to be bound to. */
  boolean isOfThisMachine() {
    try {
      Optional<InetAddress> address = address(host);
      return address.isPresent() && (address.get().isAnyLocalAddress()
          || NetworkInterface.getByInetAddress(address.get()) != null);
    } catch (SocketException e) {
      return true;
    }
  }

  private static Optional<InetAddress> address(String host) {
    try {
      return Optional.of(InetAddress.getByName(host));
    } catch (UnknownHostException e) {
      return Optional.empty();
    }
  }

  /** Whether only this machine reaches an address; what can't be found is none of it. */
  public static boolean isLoopback(String host) {
    return address(host).filter(InetAddress::isLoopbackAddress).isPresent();
  }
}
