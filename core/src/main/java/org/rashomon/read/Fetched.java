package org.rashomon.read;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a server answered in the end: its status, its headers and, where there is one, the page or feed. */
public final class Fetched {
  private static final int OK = 200;
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

  /** A header's value, the first where it came several times. */
  public Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
  }

  /** The body; empty unless {@link #isOk}. */
  public InputStream open() {
    return new ByteArrayInputStream(body);
  }
}
