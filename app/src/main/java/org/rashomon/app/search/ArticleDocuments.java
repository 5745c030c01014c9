package org.rashomon.app.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.rashomon.app.dossier.ToldDossier;
import org.rashomon.app.search.StoredSentence.Kind;
import org.rashomon.app.search.StoredSentence.Mark;
import org.rashomon.model.Account;
import org.rashomon.model.Entity;
import org.rashomon.model.Excerpt;
import org.rashomon.model.Mention;
import org.rashomon.model.Quantity;
import org.rashomon.model.Quotation;
import org.rashomon.model.Sentence;
import org.rashomon.model.Span;
import org.rashomon.model.Speaker;

/** What the index holds of an article: one document for it, one for every sentence. */
final class ArticleDocuments {
  /** News says in its first three sentences whom and what it is about. */
  private static final int LEAD = 3;

  private final Account account;
  private final Source source;
  private final Map<String, Entity> entities;
  private final List<String> about;

  private ArticleDocuments(Account account) {
    this.account = account;
    this.source = Source.of(account.article());
    this.entities = account.entities().stream().collect(Collectors.toMap(Entity::id, Function.identity(), (a, b) -> a));
    this.about = account.sentences().stream().limit(LEAD).flatMap(this::names).map(Mark::value).distinct().toList();
  }

  static List<Document> of(Account account) {
    ArticleDocuments made = new ArticleDocuments(account);
    List<Document> documents = new ArrayList<>();
    documents.add(made.article());
    account.sentences().stream().map(made::sentence).forEach(documents::add);
    return documents;
  }

  private Document article() {
    return common(Fields.Holds.ARTICLE)
        .id(account.article().id())
        .words(Fields.TEXT, account.article().text())
        .stored(source)
        .document();
  }

  private Document sentence(Sentence sentence) {
    StoredSentence stored = stored(sentence);
    DocumentBuilder builder = common(Fields.Holds.SENTENCE)
        .words(Fields.TEXT, stored.words().exact())
        .words(Fields.CONTEXT, stored.context())
        .stored(stored);
    sentence.vector().ifPresent(builder::vector);
    return builder.document();
  }

  private DocumentBuilder common(Fields.Holds what) {
    DocumentBuilder builder = new DocumentBuilder(what, Owner.article(source.article()))
        .source(source)
        .day(account.article().published().day());
    source.title().ifPresent(title -> builder.words(Fields.TITLE, title));
    account.entities().stream().filter(entity -> entity.kind() == Entity.Kind.PERSON).map(Entity::name).distinct()
        .forEach(builder::person);
    return builder;
  }

  private StoredSentence stored(Sentence sentence) {
    Excerpt words = account.article().excerpt(sentence.span());
    List<Mark> marks = Stream
        .of(names(sentence), times(sentence), quantities(sentence), quotations(sentence), clauses(sentence),
            heading(sentence))
        .flatMap(Function.identity())
        .sorted(Comparator.comparingInt(Mark::start))
        .toList();
    return new StoredSentence(
        source,
        new ToldDossier.Excerpt(words.article(), words.codePoints().start(), words.codePoints().end(), words.exact()),
        sentence.index(),
        before(sentence),
        about,
        marks);
  }

  private String before(Sentence sentence) {
    return sentence.index() == 0
        ? ""
        : account.article().excerpt(account.sentences().get(sentence.index() - 1).span()).exact();
  }

  private Stream<Mark> names(Sentence sentence) {
    return account.mentions().stream()
        .filter(mention -> sentence.span().contains(mention.span()))
        .flatMap(mention -> Optional.ofNullable(entities.get(mention.entity())).stream()
            .map(entity -> name(sentence, mention, entity)));
  }

  private static Mark name(Sentence sentence, Mention mention, Entity entity) {
    Kind kind = Kind.valueOf(entity.kind().name());
    return mark(kind, sentence, mention.span(), entity.name(), entity.description());
  }

  private Stream<Mark> times(Sentence sentence) {
    return account.times().stream()
        .filter(time -> sentence.span().contains(time.excerpt().span()))
        .map(time -> mark(Kind.valueOf(time.type().name()), sentence, time.excerpt().span(), time.value(), ""));
  }

  private Stream<Mark> quantities(Sentence sentence) {
    return account.claims().stream()
        .filter(claim -> claim.sentence() == sentence.index())
        .flatMap(claim -> claim.quantities().stream())
        .filter(quantity -> sentence.span().contains(quantity.excerpt().span()))
        .map(quantity -> mark(Kind.QUANTITY, sentence, quantity.excerpt().span(), number(quantity), quantity.of()))
        .distinct();
  }

  private Stream<Mark> clauses(Sentence sentence) {
    return account.claims().stream()
        .filter(claim -> claim.sentence() == sentence.index() && sentence.span().contains(claim.excerpt().span()))
        .map(claim -> mark(
            Kind.CLAUSE, sentence, claim.excerpt().span(), claim.polarity().name(), claim.modality().name()));
  }

  private static Stream<Mark> heading(Sentence sentence) {
    return Stream.of(sentence).filter(one -> one.part() == Sentence.Part.HEADING)
        .map(one -> mark(Kind.HEADING, one, one.span(), "", ""));
  }

  private static String number(Quantity quantity) {
    boolean exact = quantity.low().isPresent() && quantity.low().equals(quantity.high());
    return exact ? Double.toString(quantity.low().getAsDouble()) : "";
  }

  private Stream<Mark> quotations(Sentence sentence) {
    return account.quotations().stream().flatMap(
        quotation -> quotation.content().stream().filter(content -> content.span().overlaps(sentence.span()))
            .map(content -> quotation(sentence, quotation, content)));
  }

  private Mark quotation(Sentence sentence, Quotation quotation, Excerpt content) {
    Kind kind = quotation.form() == Quotation.Form.INDIRECT ? Kind.INDIRECT : Kind.DIRECT;
    Span within = new Span(
        Math.max(content.span().start(), sentence.span().start()),
        Math.min(content.span().end(), sentence.span().end()));
    return mark(kind, sentence, within, name(quotation.speaker()), calling(quotation.speaker()));
  }

  private static String name(Speaker speaker) {
    return switch (speaker) {
      case Speaker.Named named -> named.name();
      case Speaker.Recovered recovered -> recovered.name();
      case Speaker.Unnamed unnamed -> "";
      case Speaker.Unresolved unresolved -> "";
    };
  }

  private String calling(Speaker speaker) {
    String description = speaker.entityId().flatMap(id -> Optional.ofNullable(entities.get(id)))
        .map(Entity::description).orElse("");
    return (speaker.mention().map(Excerpt::exact).orElse("") + " " + description).strip();
  }

  private static Mark mark(Kind kind, Sentence sentence, Span span, String value, String of) {
    int start = sentence.span().start();
    return new Mark(kind, span.start() - start, span.end() - start, value, of);
  }
}
