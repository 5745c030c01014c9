package org.rashomon.tell;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rashomon.model.Account;
import org.rashomon.model.Article;
import org.rashomon.model.Cleaned.Rejected;
import org.rashomon.model.Excerpt;
import org.rashomon.model.Furniture;
import org.rashomon.model.Quotation;
import org.rashomon.model.Span;
import org.rashomon.model.Speaker;
import org.rashomon.model.Story.Placement;
import org.rashomon.model.Story.Shared;
import org.rashomon.model.TimeExpression;

/** The names that the JSON of every command shares. Places are counted in code points. */
final class JsonFields {
  private final JsonGenerator json;
  private final JsonLayout layout;

  JsonFields(JsonGenerator json, JsonLayout layout) {
    this.json = json;
    this.layout = layout;
  }

  /** The fields of an article, inside an object of its own. */
  void article(Article article) throws IOException {
    json.writeStartObject();
    text("id", article.id());
    text("origin", article.origin().describe());
    maybe("url", article.url());
    maybe("outlet", article.outlet());
    maybe("title", article.title());
    texts("byline", article.byline());
    maybe("published", article.published().iso());
    maybe("updated", article.updated().iso());
    text("language", article.language());
    maybe("wireCredit", article.wireCredit());
    text("text", article.text());
    json.writeArrayFieldStart("furniture");
    for (Furniture piece : article.furniture()) {
      furniture(article, piece);
    }
    json.writeEndArray();
    decisions(article.decidedBy());
    json.writeEndObject();
  }

  private void furniture(Article article, Furniture piece) throws IOException {
    startFlat();
    place(article.excerpt(piece.span()));
    text("kind", piece.kind().label());
    text("decidedBy", piece.decidedBy());
    endFlat();
  }

  /** Sorted, so that the same run gives the same bytes. */
  private void decisions(Map<String, String> rules) throws IOException {
    json.writeObjectFieldStart("decidedBy");
    for (Map.Entry<String, String> rule : new TreeMap<>(rules).entrySet()) {
      text(rule.getKey(), rule.getValue());
    }
    json.writeEndObject();
  }

  void rejected(Rejected rejected) throws IOException {
    startFlat();
    text("origin", rejected.origin().describe());
    text("rejected", rejected.reason().label());
    text("detail", rejected.detail());
    endFlat();
  }

  void quotations(Account account) throws IOException {
    json.writeStartObject();
    text("article", account.article().id());
    quotations(account.quotations());
    json.writeEndObject();
  }

  void quotations(List<Quotation> quotations) throws IOException {
    json.writeArrayFieldStart("quotations");
    for (Quotation quotation : quotations) {
      quotation(quotation);
    }
    json.writeEndArray();
  }

  private void quotation(Quotation quotation) throws IOException {
    json.writeStartObject();
    text("id", quotation.id());
    text("form", quotation.form().label());
    text("kind", quotation.kind().label());
    excerpts("content", quotation.content());
    maybeExcerpt("cue", quotation.cue());
    speaker(quotation.speaker());
    text("decidedBy", quotation.decidedBy());
    number("confidence", quotation.confidence());
    maybe("toldIn", quotation.toldIn());
    json.writeEndObject();
  }

  private void speaker(Speaker speaker) throws IOException {
    json.writeObjectFieldStart("speaker");
    text("status", status(speaker));
    maybe("entity", speaker.entityId());
    maybe("name", name(speaker));
    maybeExcerpt("mention", speaker.mention());
    maybe("recoveredFrom",
        speaker instanceof Speaker.Recovered recovered ? Optional.of(recovered.from()) : Optional.empty());
    json.writeEndObject();
  }

  static String status(Speaker speaker) {
    return switch (speaker) {
      case Speaker.Named named -> "named";
      case Speaker.Recovered recovered -> "named";
      case Speaker.Unnamed unnamed -> "unnamed";
      case Speaker.Unresolved unresolved -> "unresolved";
    };
  }

  private static Optional<String> name(Speaker speaker) {
    return switch (speaker) {
      case Speaker.Named named -> Optional.of(named.name());
      case Speaker.Recovered recovered -> Optional.of(recovered.name());
      case Speaker.Unnamed unnamed -> Optional.empty();
      case Speaker.Unresolved unresolved -> Optional.empty();
    };
  }

  void times(Account account) throws IOException {
    json.writeStartObject();
    text("article", account.article().id());
    json.writeArrayFieldStart("times");
    for (TimeExpression time : account.times()) {
      time(time);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void time(TimeExpression time) throws IOException {
    startFlat();
    place(time.excerpt());
    text("type", time.type().name());
    text("value", time.value());
    text("decidedBy", time.decidedBy());
    endFlat();
  }

  void placement(Placement placement, String story) throws IOException {
    startFlat();
    text("article", placement.article());
    text("story", story);
    text("decidedBy", placement.decidedBy());
    number("score", placement.score());
    texts("shared", placement.shared().stream().map(Shared::text).toList());
    json.writeObjectFieldStart("sharedByKind");
    for (Shared.Kind kind : Shared.Kind.values()) {
      texts(kind.label(), placement.shared().stream().filter(one -> one.kind() == kind).map(Shared::text).toList());
    }
    json.writeEndObject();
    endFlat();
  }

  void excerpts(String field, Collection<Excerpt> excerpts) throws IOException {
    json.writeArrayFieldStart(field);
    for (Excerpt excerpt : excerpts) {
      excerpt(excerpt);
    }
    json.writeEndArray();
  }

  void excerptField(String field, Excerpt excerpt) throws IOException {
    json.writeFieldName(field);
    excerpt(excerpt);
  }

  void maybeExcerpt(String field, Optional<Excerpt> excerpt) throws IOException {
    if (excerpt.isPresent()) {
      excerptField(field, excerpt.get());
    } else {
      json.writeNullField(field);
    }
  }

  private void excerpt(Excerpt excerpt) throws IOException {
    startFlat();
    text("article", excerpt.article());
    place(excerpt);
    endFlat();
  }

  private void place(Excerpt excerpt) throws IOException {
    Span span = excerpt.codePoints();
    json.writeNumberField("start", span.start());
    json.writeNumberField("end", span.end());
    text("exact", excerpt.exact());
  }

  /** Starts an object that stands on one line, for people who read the file. */
  private void startFlat() throws IOException {
    json.writeStartObject();
    layout.flat(true);
  }

  private void endFlat() throws IOException {
    json.writeEndObject();
    layout.flat(false);
  }

  void text(String field, String value) throws IOException {
    json.writeStringField(field, value);
  }

  void maybe(String field, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      json.writeStringField(field, value.get());
    } else {
      json.writeNullField(field);
    }
  }

  void texts(String field, Collection<String> values) throws IOException {
    json.writeFieldName(field);
    boolean nested = layout.isFlat();
    layout.flat(true);
    json.writeStartArray();
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
    layout.flat(nested);
  }

  /** Three decimals: no score here is better known, and the same run gives the same bytes. */
  void number(String field, double value) throws IOException {
    json.writeNumberField(field, Math.round(value * 1000) / 1000.0);
  }
}
