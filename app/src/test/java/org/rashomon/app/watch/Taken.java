package org.rashomon.app.watch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.rashomon.model.RawDocument;
import org.rashomon.model.RawDocument.Html;
import org.rashomon.model.RawDocument.PlainText;
import org.rashomon.model.RawDocument.Unreadable;

/** An intake that keeps what it is given, leaves out what has no wall in it, and fails when told to. */
final class Taken implements Intake {
  private final List<RawDocument> documents = new CopyOnWriteArrayList<>();
  private volatile String poison = "";
  private volatile boolean failing;
  private volatile int shown;
  private final AtomicInteger shows = new AtomicInteger();

  @Override
  public Outcome take(RawDocument document) throws IOException {
    if (failing && words(document).contains(poison)) {
      throw new IOException("the library is full");
    }
    documents.add(document);
    return words(document).contains("wall") ? Outcome.ADDED : Outcome.LEFT_OUT;
  }

  @Override
  public void end() {
    if (documents.size() > shown) {
      shown = documents.size();
      shows.incrementAndGet();
    }
  }

  /** How often something new was shown. */
  int shows() {
    return shows.get();
  }

  void fail(boolean now) {
    failing = now;
  }

  /** Fails on documents with these words. */
  void failOn(String words) {
    poison = words;
    failing = true;
  }

  List<RawDocument> documents() {
    return documents;
  }

  List<String> ids() {
    return documents.stream().map(RawDocument::id).toList();
  }

  List<String> words() {
    return documents.stream().map(Taken::words).toList();
  }

  static String words(RawDocument document) {
    return switch (document.body()) {
      case Html page -> text(page);
      case PlainText(String text) -> text;
      case Unreadable none -> "unreadable: " + none.detail();
    };
  }

  private static String text(Html page) {
    try {
      return new String(page.open().readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
