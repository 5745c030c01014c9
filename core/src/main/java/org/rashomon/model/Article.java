package org.rashomon.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One outlet's report: its text and what is known about it.
 *
 * <p>The text is final: every later stage points into it by {@link Span}, and {@link
 * #excerpt(Span)} is the only way to words that are shown.
 */
public final class Article {
  private final Builder said;
  private final String text;
  private final boolean beyondBmp;

  private Article(Builder said) {
    this.said = said;
    this.text = said.text;
    this.beyondBmp = text.codePointCount(0, text.length()) != text.length();
  }

  /**
   * Starts an article.
   *
   * @param id unique within a run
   * @param text the whole text, furniture included
   */
  public static Builder of(String id, Origin origin, String text) {
    return new Builder(id, origin, text);
  }

  public String id() {
    return said.id;
  }

  public Origin origin() {
    return said.origin;
  }

  public String text() {
    return text;
  }

  public Optional<String> url() {
    return said.url;
  }

  /** Who published it, by the outlet's canonical name. */
  public Optional<String> outlet() {
    return said.outlet;
  }

  public Optional<String> title() {
    return said.title;
  }

  /** The people who wrote it, one name each. */
  public List<String> byline() {
    return said.byline;
  }

  public Published published() {
    return said.published;
  }

  public Published updated() {
    return said.updated;
  }

  /** BCP 47 tag of the language, such as {@code en}. */
  public String language() {
    return said.language;
  }

  /** The news agency whose copy it says it is or uses ("AFP"), if it says so. */
  public Optional<String> wireCredit() {
    return said.wireCredit;
  }

  /** What in the text is not the article's own words, in order, without overlap. */
  public List<Furniture> furniture() {
    return said.furniture;
  }

  /** Lists, quoted paragraphs and tables of the page it stood on, in order, without overlap; of a text nothing is known. */
  public List<Layout> layout() {
    return said.layout;
  }

  /**
   * For each fact above that a rule decided, the rule: {@code "published" → "meta
   * article:published_time"}.
   */
  public Map<String, String> decidedBy() {
    return said.decidedBy;
  }

  /**
   * The words at a place in the text.
   *
   * @param span in UTF-16 code units
   * @throws IndexOutOfBoundsException if the span reaches beyond the text
   */
  public Excerpt excerpt(Span span) {
    return new Excerpt(said.id, span, codePoints(span), text.substring(span.start(), span.end()));
  }

  /** {@link #excerpt(Span)} of {@code [start, end)}. */
  public Excerpt excerpt(int start, int end) {
    return excerpt(new Span(start, end));
  }

  private Span codePoints(Span span) {
    if (!beyondBmp) {
      return span;
    }
    int start = text.codePointCount(0, span.start());
    return new Span(start, start + text.codePointCount(span.start(), span.end()));
  }

  /**
   * The same place in UTF-16 code units.
   *
   * @param codePoints a span counted in code points, as outputs give them
   * @throws IndexOutOfBoundsException if the span reaches beyond the text
   */
  public Span fromCodePoints(Span codePoints) {
    if (!beyondBmp) {
      return codePoints;
    }
    int start = text.offsetByCodePoints(0, codePoints.start());
    return new Span(start, text.offsetByCodePoints(start, codePoints.length()));
  }

  @Override
  public String toString() {
    return "Article " + said.id;
  }

  /**
   * Gathers what is known of an article. Unset facts stay unknown; the language is {@code und}
   * until set.
   */
  public static final class Builder {
    private final String id;
    private final Origin origin;
    private final String text;
    private Optional<String> url = Optional.empty();
    private Optional<String> outlet = Optional.empty();
    private Optional<String> title = Optional.empty();
    private List<String> byline = List.of();
    private Published published = new Published.Undated();
    private Published updated = new Published.Undated();
    private String language = "und";
    private Optional<String> wireCredit = Optional.empty();
    private List<Furniture> furniture = List.of();
    private List<Layout> layout = List.of();
    private Map<String, String> decidedBy = Map.of();

    private Builder(String id, Origin origin, String text) {
      this.id = id;
      this.origin = origin;
      this.text = text;
    }

    public Builder url(String url) {
      this.url = Optional.of(url);
      return this;
    }

    public Builder outlet(String outlet) {
      this.outlet = Optional.of(outlet);
      return this;
    }

    public Builder title(String title) {
      this.title = Optional.of(title);
      return this;
    }

    public Builder byline(List<String> byline) {
      this.byline = List.copyOf(byline);
      return this;
    }

    public Builder published(Published published) {
      this.published = published;
      return this;
    }

    public Builder updated(Published updated) {
      this.updated = updated;
      return this;
    }

    public Builder language(String language) {
      this.language = language;
      return this;
    }

    public Builder wireCredit(String agency) {
      this.wireCredit = Optional.of(agency);
      return this;
    }

    public Builder furniture(List<Furniture> furniture) {
      this.furniture = List.copyOf(furniture);
      return this;
    }

    public Builder layout(List<Layout> layout) {
      this.layout = List.copyOf(layout);
      return this;
    }

    public Builder decidedBy(Map<String, String> decidedBy) {
      this.decidedBy = Map.copyOf(decidedBy);
      return this;
    }

    public Article build() {
      return new Article(this);
    }
  }
}
