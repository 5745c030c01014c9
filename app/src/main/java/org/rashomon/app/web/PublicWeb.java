package org.rashomon.app.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;
import org.rashomon.model.RawDocument;
import org.rashomon.read.DocumentReader;

/** Reads from the public web, and nothing of this machine's own network. */
final class PublicWeb implements WebReader {
  @Override
  public Stream<RawDocument> read(String url) throws IOException {
    checkPublic(url);
    return new DocumentReader().read(List.of(url), InputStream.nullInputStream());
  }

  /**
   * @throws IOException if the address is none of the web, or leads into a private network
   */
  static void checkPublic(String url) throws IOException {
    String host = host(url);
    InetAddress[] addresses;
    try {
      addresses = InetAddress.getAllByName(host);
    } catch (UnknownHostException e) {
      throw new IOException("there is no host " + host, e);
    }
    if (Stream.of(addresses).anyMatch(PublicWeb::isPrivate)) {
      throw new IOException(host + " is not of the public web");
    }
  }

  private static String host(String url) throws IOException {
    try {
      String host = URI.create(url).getHost();
      if (DocumentReader.isUrl(url) && host != null) {
        return host;
      }
    } catch (IllegalArgumentException e) {
      throw new IOException("that is no address", e);
    }
    throw new IOException("that is no address of a web page: it begins with https:// or http://");
  }

  private static boolean isPrivate(InetAddress address) {
    return address.isLoopbackAddress() || address.isAnyLocalAddress() || address.isLinkLocalAddress()
        || address.isSiteLocalAddress() || address.isMulticastAddress() || (address.getAddress()[0] & 0xfe) == 0xfc
        || isSharedOrThis(address.getAddress());
  }

  /** "This network" (RFC 1122) and what a provider's customers share (RFC 6598). */
  private static boolean isSharedOrThis(byte[] address) {
    return address.length == 4 && (address[0] == 0 || address[0] == 100 && (address[1] & 0xc0) == 64);
  }
}
