package org.rashomon.read;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where in the network an address leads: to the public one, or to this machine, the house it stands in, or nowhere.
 *
 * <p>What is not public: the special-purpose registries of IANA (iana-ipv4-special-registry and
 * iana-ipv6-special-registry, RFC 6890), as far as an article can't stand there. Addresses that hold one of IPv4 are
 * judged by their kind: those of tunnels (6to4, Teredo) are refused, those of a translator (NAT64) are what they hold,
 * since whole providers reach the public network through one.
 */
final class NetworkPlace {
  private static final List<Block> NOT_PUBLIC = Stream.of(
      "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24",
      "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24",
      "224.0.0.0/4", "240.0.0.0/4",
      // A public address at which one cloud tells its machines about themselves; others do so at link-local ones.
      "168.63.129.16/32",
      // IETF protocols with Teredo and benchmarks, documentation (twice), 6to4.
      "2001::/23", "2001:db8::/32", "3fff::/20", "2002::/16").map(Block::parse).toList();

  /** All that is given out of IPv6; what lies outside is local, mapped, or not given out yet. */
  private static final Block GIVEN_OUT = Block.parse("2000::/3");

  /** RFC 6052. The prefix for translators within a house (RFC 8215) is another, and not public. */
  private static final Block TRANSLATED = Block.parse("64:ff9b::/96");

  private static final int TRANSLATED_BYTES = 12;

  private NetworkPlace() {}

  /** Whether it leads to this machine, into its own network, or to no place of the public one. */
  static boolean isLocal(InetAddress address) {
    byte[] bytes = address.getAddress();
    if (TRANSLATED.contains(bytes)) {
      return isSpecial(Arrays.copyOfRange(bytes, TRANSLATED_BYTES, bytes.length));
    }
    return isSpecial(bytes) || !(address instanceof Inet4Address || GIVEN_OUT.contains(bytes));
  }

  private static boolean isSpecial(byte[] address) {
    return NOT_PUBLIC.stream().anyMatch(block -> block.contains(address));
  }

  /** The addresses that begin with the same bits. */
  private static final class Block {
    private final byte[] start;
    private final int bits;

    private Block(byte[] start, int bits) {
      this.start = start;
      this.bits = bits;
    }

    static Block parse(String block) {
      int slash = block.indexOf('/');
      try {
        byte[] start = InetAddress.getAllByName(block.substring(0, slash))[0].getAddress();
        return new Block(start, Integer.parseInt(block.substring(slash + 1)));
      } catch (UnknownHostException e) {
        throw new IllegalArgumentException(block, e);
      }
    }

    boolean contains(byte[] address) {
      int whole = bits / Byte.SIZE;
      int rest = Byte.SIZE - bits % Byte.SIZE;
      return address.length == start.length
          && Arrays.equals(address, 0, whole, start, 0, whole)
          && (rest == Byte.SIZE || (address[whole] & 0xff) >> rest == (start[whole] & 0xff) >> rest);
    }
  }
}
