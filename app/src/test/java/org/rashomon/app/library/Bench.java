package org.rashomon.app.library;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.rashomon.app.dossier.ToldDossier;
import org.rashomon.model.Account;
import org.rashomon.model.Article;
import org.rashomon.model.Cleaned.Rejected;

/** A library with its desk, for tests: keeps what the desk says it did. */
final class Bench implements DeskListener, AutoCloseable {
  final List<String> added = new ArrayList<>();
  final List<String> known = new ArrayList<>();
  final List<String> rejected = new ArrayList<>();
  final List<String> told = new ArrayList<>();
  final List<String> ended = new ArrayList<>();
  final List<String> failed = new ArrayList<>();
  private final Library library;
  private final Desk desk;

  private Bench(Library library, String version, UnaryOperator<Narrator.Engine> around)
      throws IOException, InterruptedException {
    this.library = library;
    try {
      this.desk = Desk.open(library, new Ticking(), this, version, around);
    } catch (IOException | RuntimeException e) {
      library.close();
      throw e;
    }
  }

  static Bench open(LibraryPlace place) throws IOException, InterruptedException {
    return open(place, "1");
  }

  /** As a version of the program. */
  static Bench open(LibraryPlace place, String version) throws IOException, InterruptedException {
    return new Bench(Library.open(place), version, UnaryOperator.identity());
  }

  /** With another engine. */
  static Bench open(LibraryPlace place, UnaryOperator<Narrator.Engine> around)
      throws IOException, InterruptedException {
    return new Bench(Library.open(place), "1", around);
  }

  Library library() {
    return library;
  }

  Desk desk() {
    return desk;
  }

  /** Adds lines of JSON. */
  Desk.Added add(String... lines) throws InterruptedException {
    InputStream in = new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    return desk.add(List.of("-"), in);
  }

  Desk.Added add(List<String> lines) throws InterruptedException {
    return add(lines.toArray(String[]::new));
  }

  ToldDossier.Story story(String id) throws IOException {
    return ToldDossier.parse(library.told(id).orElseThrow()).stories().getFirst();
  }

  @Override
  public void added(Account account) {
    added.add(account.article().id());
  }

  @Override
  public void known(Article article) {
    known.add(article.id());
  }

  @Override
  public void rejected(Rejected one) {
    rejected.add(one.reason().label());
  }

  @Override
  public void told(ToldDossier dossier) {
    told.add(dossier.stories().getFirst().id());
  }

  @Override
  public void ended(String story) {
    ended.add(story);
  }

  @Override
  public void failed(String story, RuntimeException failure) {
    failed.add(story + ": " + failure.getMessage());
  }

  @Override
  public void close() throws IOException {
    try (library) {
      desk.close();
    }
  }

  /** A clock that goes on by a second whenever it is looked at. */
  private static final class Ticking extends Clock {
    private Instant now = Instant.parse("2031-05-05T08:00:00Z");

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      now = now.plus(Duration.ofSeconds(1));
      return now;
    }
  }
}
