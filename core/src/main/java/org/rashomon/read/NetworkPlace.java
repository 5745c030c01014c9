package org.rashomon.read;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.stream.Stream;

/** Where in the network an address leads: to the public one, or to this machine or the house it stands in. */
final class NetworkPlace {
  /** RFC 6598: shared by a provider's customers. */
  private static final int SHARED_FIRST = 100;

  private static final int SHARED_SECOND = 64;

  private NetworkPlace() {}

  /** Whether a host is not of the public network. One that can't be found is nowhere, and fails when it is asked. */
  static boolean isLocal(URI address) {
    try {
      return Stream.of(InetAddress.getAllByName(address.getHost())).anyMatch(NetworkPlace::isLocal);
    } catch (UnknownHostException e) {
      return false;
    }
  }

  static boolean isLocal(InetAddress address) {
    return address.isLoopbackAddress()
        || address.isAnyLocalAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()
        || isUniqueLocal(address)
        || isShared(address.getAddress());
  }

  /** RFC 4193. */
  private static boolean isUniqueLocal(InetAddress address) {
    return address instanceof Inet6Address && (address.getAddress()[0] & 0xfe) == 0xfc;
  }

  /** "This network" (RFC 1122) and the shared one, of IPv4. */
  private static boolean isShared(byte[] address) {
    return address.length == 4
        && (address[0] == 0 || (address[0] == SHARED_FIRST && (address[1] & 0xc0) == SHARED_SECOND));
  }
}
