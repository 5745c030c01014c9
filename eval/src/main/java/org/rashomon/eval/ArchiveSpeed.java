package org.rashomon.eval;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.rashomon.model.RawDocument;
import org.rashomon.model.RawDocument.Html;
import org.rashomon.read.DocumentReader;

/**
 * The program {@code eval/speed}: how many records of a web archive are read per second of the processor's time, here
 * and by jwarc's own reader alone, in one run. The archive is made for it, of invented pages; how fast both are depends
 * on the machine, how they stand to each other should not.
 */
public final class ArchiveSpeed {
  private static final int RECORDS = 1_500;
  private static final int RUNS = 3;

  /** Words of a page: with its markup some 90 KB, as pages of news sites have. */
  private static final int WORDS = 9_000;

  private static final List<String> INVENTED = List.of(
      "harbour", "wall", "mayor", "Ostby", "Torv", "water", "Monday", "said", "broke", "the", "and", "of", "council",
      "ferry", "crew", "storm", "repair", "summer", "police", "nobody", "hurt", "morning", "who", "when", "had");

  private ArchiveSpeed() {}

  /** Something that reads an archive and returns how many pages it found. */
  private interface Reading {
    long pages(Path archive) throws IOException;
  }

  /** Measures and prints. */
  public static void main(String[] arguments) throws IOException {
    Path archive = Files.createTempFile("speed", ".warc.gz");
    try {
      write(archive);
      print("Rashomon's reader", ArchiveSpeed::readHere, archive);
      print("jwarc's alone", ArchiveSpeed::readByJwarc, archive);
    } finally {
      Files.delete(archive);
    }
  }

  private static void print(String name, Reading reading, Path archive) throws IOException {
    double best = 0;
    for (int run = 0; run < RUNS; run++) {
      long begun = processorTime();
      long pages = reading.pages(archive);
      best = Math.max(best, pages * 1e9 / (processorTime() - begun));
    }
    System.out.printf("%-18s %6.0f records per second of processor time%n", name, best);
  }

  private static long processorTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static long readHere(Path archive) throws IOException {
    long bytes = 0;
    long pages = 0;
    try (Stream<RawDocument> documents = new DocumentReader().read(
        List.of(archive.toString()), InputStream.nullInputStream())) {
      for (RawDocument document : (Iterable<RawDocument>) documents::iterator) {
        bytes += document.body() instanceof Html page ? page.size() : 0;
        pages++;
      }
    }
    return bytes > 0 ? pages : 0;
  }

  private static long readByJwarc(Path archive) throws IOException {
    long bytes = 0;
    long pages = 0;
    try (WarcReader reader = new WarcReader(archive)) {
      for (WarcRecord record : reader) {
        if (record instanceof WarcResponse response) {
          bytes += response.http().bodyDecoded().stream().readAllBytes().length;
          pages++;
        }
      }
    }
    return bytes > 0 ? pages : 0;
  }

  private static void write(Path archive) throws IOException {
    Random random = new Random(7);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(archive))) {
      for (int i = 0; i < RECORDS; i++) {
        out.write(packed(record(i, page(random))));
      }
    }
  }

  private static String page(Random random) {
    StringBuilder page = new StringBuilder("<!DOCTYPE html><html><head><title>Ostby Post</title></head><body>");
    for (int i = 0; i < WORDS; i++) {
      page.append(i % 60 == 0 ? "<p class=\"story-text block\" data-n=\"" + random.nextInt() + "\">" : " ");
      page.append(INVENTED.get(random.nextInt(INVENTED.size())));
      page.append(i % 7 == 0 ? "<a href=\"/n/" + random.nextInt(100_000) + "\">x</a>" : "");
    }
    return page.append("</body></html>").toString();
  }

  private static byte[] record(int number, String page) {
    byte[] content = ("HTTP/1.1 200 OK\r\nServer: none\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page)
        .getBytes(UTF_8);
    byte[] header = ("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://post.example/" + number
        + "\r\nWARC-Date: 2019-02-28T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>"
        + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: " + content.length + "\r\n\r\n")
        .getBytes(US_ASCII);
    ByteArrayOutputStream record = new ByteArrayOutputStream();
    record.writeBytes(header);
    record.writeBytes(content);
    record.writeBytes("\r\n\r\n".getBytes(US_ASCII));
    return record.toByteArray();
  }

  private static byte[] packed(byte[] record) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(record);
    }
    return packed.toByteArray();
  }
}
