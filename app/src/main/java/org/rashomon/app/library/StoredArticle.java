package org.rashomon.app.library;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rashomon.model.Account;
import org.rashomon.model.Article;
import org.rashomon.model.Entity;
import org.rashomon.model.Furniture;
import org.rashomon.model.Layout;
import org.rashomon.model.Origin;
import org.rashomon.model.Published;
import org.rashomon.model.Span;

/**
 * An article as the library keeps it, with what grouping needs of its account.
 *
 * <p>Accounts themselves are not kept: they are many times longer than their article, and what is read anew is read by
 * the rules of the day.
 *
 * @param reference the day against which its times were read, ISO
 * @param places whom of its entities are places
 */
record StoredArticle(
    String id,
    Place origin,
    String text,
    Optional<String> url,
    Optional<String> outlet,
    Optional<String> title,
    List<String> byline,
    Optional<String> published,
    Optional<String> updated,
    String language,
    Optional<String> wireCredit,
    List<Piece> furniture,
    List<Piece> layout,
    Map<String, String> decidedBy,
    Optional<String> reference,
    List<Entity> places) {

  private static final ObjectMapper JSON = JsonMapper.builder().addModule(new Jdk8Module()).build();

  /** Where it was found. */
  record Place(String kind, String path, long number) {
    static Place of(Origin origin) {
      return switch (origin) {
        case Origin.File(String path) -> new Place("file", path, 0);
        case Origin.Line(String path, long number) -> new Place("line", path, number);
        case Origin.WarcRecord(String path, long number) -> new Place("record", path, number);
        case Origin.FeedItem(String path, int number) -> new Place("item", path, number);
      };
    }

    Origin origin() {
      return switch (kind) {
        case "line" -> new Origin.Line(path, number);
        case "record" -> new Origin.WarcRecord(path, number);
        case "item" -> new Origin.FeedItem(path, (int) number);
        default -> new Origin.File(path);
      };
    }
  }

  /** A part of the text and what it is. */
  record Piece(int start, int end, String kind, String rule) {
    Span span() {
      return new Span(start, end);
    }
  }

  /** An article that nothing was read in yet. */
  static StoredArticle of(Article article) {
    return of(new Account(
        article, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Optional.empty()));
  }

  /** What is kept of an account. */
  static StoredArticle of(Account account) {
    Article article = account.article();
    return new StoredArticle(
        article.id(), Place.of(article.origin()), article.text(), article.url(), article.outlet(), article.title(),
        article.byline(), article.published().iso(), article.updated().iso(), article.language(), article.wireCredit(),
        article.furniture().stream().map(piece -> piece(piece.span(), piece.kind().name(), piece.decidedBy())).toList(),
        article.layout().stream().map(piece -> piece(piece.span(), piece.kind().name(), "")).toList(),
        new TreeMap<>(article.decidedBy()), account.reference().map(LocalDate::toString),
        account.entities().stream().filter(entity -> entity.kind() == Entity.Kind.PLACE).toList());
  }

  private static Piece piece(Span span, String kind, String rule) {
    return new Piece(span.start(), span.end(), kind, rule);
  }

  /** The article again, the same in everything. */
  Article article() {
    Article.Builder builder = Article.of(id, origin.origin(), text)
        .byline(byline)
        .published(published(published))
        .updated(published(updated))
        .language(language)
        .furniture(furniture.stream()
            .map(piece -> new Furniture(piece.span(), Furniture.Kind.valueOf(piece.kind), piece.rule)).toList())
        .layout(layout.stream().map(piece -> new Layout(piece.span(), Layout.Kind.valueOf(piece.kind))).toList())
        .decidedBy(decidedBy);
    url.ifPresent(builder::url);
    outlet.ifPresent(builder::outlet);
    title.ifPresent(builder::title);
    wireCredit.ifPresent(builder::wireCredit);
    return builder.build();
  }

  private static Published published(Optional<String> iso) {
    return iso.<Published>map(
        text -> text.contains("T")
            ? new Published.At(OffsetDateTime.parse(text))
            : new Published.On(LocalDate.parse(text)))
        .orElseGet(Published.Undated::new);
  }

  /** So much of its account as grouping reads: neither sentences nor what was found in them. */
  Account outline() {
    return new Account(article(), List.of(), places, List.of(), List.of(), List.of(), List.of(),
        reference.map(LocalDate::parse));
  }

  byte[] pack() {
    try {
      return Packed.of(JSON.writeValueAsBytes(this));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @throws UncheckedIOException if these are not the bytes of {@link #pack}
   */
  static StoredArticle open(byte[] packed) {
    try {
      return JSON.readValue(Packed.open(packed), StoredArticle.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Stands for what an article says. Where it was found does not count, nor when it was last touched. */
  static String digest(Article article) {
    return digest(
        article.text(), article.title(), article.outlet(), article.url(), article.published().iso(), article.byline());
  }

  /** {@link #digest(Article)} of this one. */
  String digest() {
    return digest(text, title, outlet, url, published, byline);
  }

  private static String digest(
      String text, Optional<String> title, Optional<String> outlet, Optional<String> url, Optional<String> published,
      List<String> byline) {
    return Hash.of(
        String.join(
            "\u0000", text, title.orElse(""), outlet.orElse(""), url.orElse(""), published.orElse(""),
            String.join("\u0001", byline)),
        16);
  }

  /** The same article under another id. */
  static Article renamed(Article article, String id) {
    StoredArticle same = of(article);
    return new StoredArticle(
        id, same.origin, same.text, same.url, same.outlet, same.title, same.byline, same.published, same.updated,
        same.language, same.wireCredit, same.furniture, same.layout, same.decidedBy, same.reference, same.places)
        .article();
  }
}
