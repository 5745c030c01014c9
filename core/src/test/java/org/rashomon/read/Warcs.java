package org.rashomon.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** Makes web archives for tests. */
final class Warcs {
  private Warcs() {}

  static byte[] response(String url, String type, String body) throws IOException {
    return response(url, type, body.getBytes(UTF_8));
  }

  static byte[] response(String url, String type, byte[] body) throws IOException {
    byte[] head = ("HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\n\r\n").getBytes(UTF_8);
    ByteArrayOutputStream record = new ByteArrayOutputStream();
    record.write(("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: " + url
        + "\r\nWARC-Date: 2019-02-28T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>"
        + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: " + (head.length + body.length)
        + "\r\n\r\n").getBytes(UTF_8));
    record.write(head);
    record.write(body);
    record.write("\r\n\r\n".getBytes(UTF_8));
    return record.toByteArray();
  }

  static byte[] archive(byte[]... records) throws IOException {
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    for (byte[] record : records) {
      archive.write(record);
    }
    return archive.toByteArray();
  }
}
