package org.rashomon.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.rashomon.fuzz.Hostile.bytes;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;

/** Web archives and compressed files made to do harm. */
final class HostileArchives {
  private HostileArchives() {}

  private static byte[] response(String headers, byte[] body) {
    return record(
        "WARC-Type: response\r\nWARC-Target-URI: https://post.example/1\r\nContent-Type: application/http\r\n",
        Hostile.join(("HTTP/1.1 200 OK\r\n" + headers + "\r\n").getBytes(UTF_8), body));
  }

  /** The header of a response found there. */
  private static String of(String url) {
    return "WARC-Type: response\r\nContent-Type: application/http\r\nWARC-Target-URI: " + url + "\r\n";
  }

  private static byte[] record(String headers, byte[] content) {
    return record(headers + "Content-Length: " + content.length + "\r\n", content, "\r\n\r\n");
  }

  private static byte[] record(String headers, byte[] content, String end) {
    return Hostile.join(("WARC/1.0\r\n" + headers + "\r\n").getBytes(UTF_8), content, end.getBytes(UTF_8));
  }

  private static byte[] page() {
    return response("Content-Type: text/html\r\n", Hostile.REPORT.getBytes(UTF_8));
  }

  /** An archive that a page follows; it must be found. */
  private static Hostile before(String attack, byte[] trap) {
    return new Hostile(attack, () -> Hostile.join(trap, page()), true);
  }

  private static byte[] repeat(byte[] part, int times) {
    byte[] all = new byte[part.length * times];
    for (int i = 0; i < times; i++) {
      System.arraycopy(part, 0, all, i * part.length, part.length);
    }
    return all;
  }

  static Stream<Hostile> all() {
    return Stream.of(records(), bodies(), packed()).flatMap(each -> each);
  }

  private static Stream<Hostile> records() {
    return Stream.of(
        before("a record of negative length", record("Content-Length: -5\r\n", new byte[0], "\r\n\r\n")),
        before("a record whose length is no number", record("Content-Length: many\r\n", new byte[0], "\r\n\r\n")),
        before("a record whose length is none of ours",
            record("Content-Length: 99999999999999999999\r\n", new byte[0], "\r\n\r\n")),
        bytes("a record of all the bytes there are",
            () -> Hostile.join(record("Content-Length: 9223372036854775807\r\n", new byte[0], ""), page())),
        before("a record with two lengths",
            record("Content-Length: 0\r\nContent-Length: 0\r\n", new byte[0], "\r\n\r\n")),
        before("a record without a type", record("", "x".getBytes(UTF_8))),
        before("a record of 20 types", record("WARC-Type: response\r\n".repeat(20), "x".getBytes(UTF_8))),
        before("a header of 600 KB", record("X-Y: z\r\n".repeat(80_000), new byte[0])),
        before("a field of 600 KB", record("X-Y: " + "z".repeat(600_000) + "\r\n", new byte[0])),
        before("a field that goes on for 9,000 lines", record("X-Y: z\r\n" + " z\r\n".repeat(9_000), new byte[0])),
        before("a megabyte of line ends", Hostile.join(page(), "\r\n".repeat(500_000).getBytes(UTF_8))),
        bytes("line ends up to the end", () -> Hostile.join(page(), "\n".repeat(500_000).getBytes(UTF_8))),
        before("100,000 lines that begin a record",
            Hostile.join(page(), "WARC/1.0\r\n".repeat(100_000).getBytes(UTF_8))),
        before("20,000 empty records", repeat(record("", new byte[0]), 20_000)),
        bytes("5,000 records that claim the whole archive",
            () -> repeat(record(of("http://a.example/") + "Content-Length: 60000000\r\n",
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>x".getBytes(UTF_8), "\r\n\r\n"), 5_000)),
        before("an address that is none", record(of("http://[\0"), "HTTP/1.1 200 OK\r\n\r\n<p>".getBytes(UTF_8))),
        before("a revisit of itself",
            record("WARC-Type: revisit\r\nWARC-Profile: no such\r\nWARC-Refers-To: <x>\r\n", new byte[0])),
        bytes("an old archive whose lengths lie",
            () -> ("filedesc://a 0.0.0.0 20190228100000 text/plain 5\n1 0 a\n\n"
                + "http://a.example/ 192.0.2.1 20190228100000 text/html 99999999999\nHTTP/1.1 200 OK\r\n\r\n<p>")
                .getBytes(UTF_8)),
        bytes("an old archive of one line without end", () -> ("filedesc://" + "a".repeat(1 << 20)).getBytes(UTF_8)));
  }

  private static Stream<Hostile> bodies() {
    String html = "Content-Type: text/html\r\n";
    return Stream.of(
        before("a chunk of negative size",
            response(html + "Transfer-Encoding: chunked\r\n", "-5\r\nx".getBytes(UTF_8))),
        before("a chunk of all the bytes there are",
            response(html + "Transfer-Encoding: chunked\r\n", "7fffffffffffffff\r\nx".getBytes(UTF_8))),
        before("100,000 chunks of one byte",
            response(html + "Transfer-Encoding: chunked\r\n",
                ("1\r\n<\r\n".repeat(100_000) + "0\r\n\r\n").getBytes(UTF_8))),
        before("a chunk extension of 500 KB",
            response(html + "Transfer-Encoding: chunked\r\n", ("5;" + "a".repeat(500_000)).getBytes(UTF_8))),
        before("a body packed three times over",
            response(html + "Content-Encoding: gzip, gzip, gzip, gzip\r\n", new byte[10])),
        before("a packing that is not known",
            response(html + "Content-Encoding: " + "x".repeat(5000) + "\r\n", new byte[10])),
        before("a brotli body of noise", response(html + "Content-Encoding: br\r\n", noise())),
        before("a deflated body of noise", response(html + "Content-Encoding: deflate\r\n", noise())),
        before("a body that unpacks to 100 MB",
            response(html + "Content-Encoding: gzip\r\n", Hostile.gzip(new byte[100 << 20]))),
        before("an HTTP header without end", response("X: y\r\n".repeat(50_000), new byte[0])),
        before("a status line without end",
            record(of("http://a.example/"),
                ("HTTP/1.1 200 " + "x".repeat(500_000)).getBytes(UTF_8))),
        before("a type that is none", response("Content-Type: ;;;===\"\r\n", new byte[10])),
        before("an empty body", response(html, new byte[0])));
  }

  private static byte[] noise() {
    byte[] noise = new byte[10_000];
    new Random(5).nextBytes(noise);
    return noise;
  }

  private static Stream<Hostile> packed() {
    byte[] good = Hostile.gzip(page());
    return Stream.of(
        bytes("a text that unpacks to 100 MB", () -> Hostile.gzip(new byte[100 << 20])),
        bytes("a bomb in a bomb", () -> Hostile.gzip(Hostile.gzip(new byte[100 << 20]))),
        bytes("gzip in gzip in gzip in gzip",
            () -> Hostile.gzip(Hostile.gzip(Hostile.gzip(Hostile.gzip(new byte[9]))))),
        bytes("a gzip header alone", () -> new byte[]{0x1f, (byte) 0x8b, 8}),
        bytes("a gzip name without end", () -> Hostile.join(new byte[]{0x1f, (byte) 0x8b, 8, 8, 0, 0, 0, 0, 0, 0},
            "x".repeat(1 << 20).getBytes(UTF_8))),
        bytes("100,000 empty parts", () -> repeat(Hostile.gzip(new byte[0]), 100_000)),
        bytes("20,000 parts that are damaged", () -> Hostile.join(good,
            repeat(new byte[]{0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, 0, 7, 7}, 20_000), good)),
        bytes("an archive cut in half", () -> Arrays.copyOf(good, good.length / 2)),
        bytes("a part whose checksum lies", () -> {
          byte[] lie = good.clone();
          lie[lie.length - 6] ^= 1;
          return Hostile.join(lie, good);
        }));
  }
}
