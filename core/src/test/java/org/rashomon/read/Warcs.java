package org.rashomon.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** Makes web archives for tests. */
final class Warcs {
  static final String URL = "https://post.example/wall";

  private Warcs() {}

  static byte[] response(String url, String type, String body) throws IOException {
    return response(url, type, body.getBytes(UTF_8));
  }

  static byte[] response(String url, String type, byte[] body) throws IOException {
    return record("response", url, "application/http; msgtype=response", http("200 OK", "Content-Type: " + type, body));
  }

  /** What a server sends. */
  static byte[] http(String status, String headers, byte[] body) throws IOException {
    return archive(("HTTP/1.1 " + status + "\r\n" + headers + "\r\n\r\n").getBytes(UTF_8), body);
  }

  static byte[] record(String kind, String url, String type, byte[] content) throws IOException {
    return record(kind, url, type, content, content.length);
  }

  /** A record that claims any length. */
  static byte[] record(String kind, String url, String type, byte[] content, long length) throws IOException {
    String header = "WARC/1.0\r\nWARC-Type: " + kind + "\r\nWARC-Target-URI: " + url
        + "\r\nWARC-Date: 2019-02-28T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>"
        + "\r\nContent-Type: " + type + "\r\nContent-Length: " + length + "\r\n\r\n";
    return archive(header.getBytes(UTF_8), content, "\r\n\r\n".getBytes(UTF_8));
  }

  static byte[] archive(byte[]... records) throws IOException {
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    for (byte[] record : records) {
      archive.write(record);
    }
    return archive.toByteArray();
  }
}
