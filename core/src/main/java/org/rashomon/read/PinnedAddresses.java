package org.rashomon.read;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Looks up a host for one connection and lets through only addresses that it may go to. The client connects to the very
 * addresses given out here, so that a name server which answers otherwise a moment later changes nothing.
 */
final class PinnedAddresses implements DnsResolver {
  /** As many as share the time for connecting, a third of it each. */
  static final int MOST = 3;

  private final Lookup lookup;
  private boolean mayBeLocal;
  private boolean wasLocal;

  PinnedAddresses(Lookup lookup) {
    this.lookup = lookup;
  }

  /** Finds the addresses of a name, as {@link InetAddress#getAllByName}. */
  interface Lookup {
    InetAddress[] find(String host) throws UnknownHostException;
  }

  /** Says whether the next connection may go to a local address. */
  void letNextBeLocal(boolean allowed) {
    mayBeLocal = allowed;
  }

  /** Whether the last connection went, or may have gone, to local addresses only. */
  boolean lastWasLocal() {
    return wasLocal;
  }

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    List<InetAddress> found = Arrays.asList(lookup.find(host));
    InetAddress[] pinned = found.stream().filter(this::isAllowed).limit(MOST).toArray(InetAddress[]::new);
    if (pinned.length == 0) {
      throw new AddressRefusedException("its address is not of the public network");
    }
    wasLocal = Arrays.stream(pinned).allMatch(NetworkPlace::isLocal);
    return pinned;
  }

  private boolean isAllowed(InetAddress address) {
    return mayBeLocal || !NetworkPlace.isLocal(address);
  }

  @Override
  public String resolveCanonicalHostname(String host) {
    return host;
  }
}
