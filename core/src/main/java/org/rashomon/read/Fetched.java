package org.rashomon.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a server answered in the end: its status, its headers and, where there is one, the page or feed. */
public final class Fetched {
  private static final int OK = 200;
  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
  private static final int NOT_MODIFIED = 304;

  private final URI address;
  private final int status;
  private final Map<String, String> headers;
  private final byte[] body;

  /**
   * @param headers by their names in lower case, each once
   * @param body unpacked
   */
  Fetched(URI address, int status, Map<String, String> headers, byte[] body) {
    this.address = address;
    this.status = status;
    this.headers = Map.copyOf(headers);
    this.body = body;
  }

  /** Where it was found, behind all redirects. */
  public URI address() {
    return address;
  }

  /** The status of HTTP. */
  public int status() {
    return status;
  }

  /** Whether there is a body. */
  public boolean isOk() {
    return status == OK;
  }

  /** Whether it is what it was when the validators sent along were given out. */
  public boolean isUnchanged() {
    return status == NOT_MODIFIED;
  }

  /** Whether the server sends on to another address. */
  public boolean isRedirect() {
    return REDIRECTS.contains(status);
  }

  /**
   * The address that the server sends on to.
   *
   * @throws IOException where there is none, or it leads from an encrypted connection to an open one
   */
  public String redirect() throws IOException {
    String location = header("Location").orElseThrow(() -> new IOException("it redirects to nowhere"));
    URI to;
    try {
      to = address.resolve(location);
    } catch (IllegalArgumentException e) {
      throw new IOException("it redirects to what is no address", e);
    }
    if (isEncrypted(address) && "http".equalsIgnoreCase(to.getScheme())) {
      throw new IOException("it redirects from an encrypted connection to an open one");
    }
    return to.toString();
  }

  static boolean isEncrypted(URI address) {
    return "https".equalsIgnoreCase(address.getScheme());
  }

  /** A header's value, the first where it came several times. */
  public Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
  }

  /** The body; empty unless {@link #isOk}. */
  public InputStream open() {
    return new ByteArrayInputStream(body);
  }
}
