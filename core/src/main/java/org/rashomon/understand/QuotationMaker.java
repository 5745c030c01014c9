package org.rashomon.understand;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.rashomon.model.Article;
import org.rashomon.model.Excerpt;
import org.rashomon.model.Mention;
import org.rashomon.model.Quotation;
import org.rashomon.model.Quotation.Form;
import org.rashomon.model.Quotation.Kind;
import org.rashomon.model.Sentence.Part;
import org.rashomon.model.Span;
import org.rashomon.model.Speaker;
import org.rashomon.understand.SpeakerResolver.Meant;

/** Turns labels into quotations with speakers, entities and mentions. */
final class QuotationMaker {
  private final Article article;
  private final List<SentenceWords> all;
  private final Entities entities;
  private final SpeakerResolver resolver;
  private final List<Attribution> attributions;
  private final Map<Integer, Decided> decided = new HashMap<>();
  private final Map<Span, Mention> mentions = new LinkedHashMap<>();

  /** A quotation within another is no further from it than so many. */
  private static final int NEIGHBOURS = 12;

  /** Room for a conjunction and a title before a name. */
  private static final int LONGEST_TITLE = 10;

  private static final Pattern COORDINATES = Pattern.compile("\\b(and|but|while)(?: \\p{Lu}\\p{L}{0,3}\\.?)? $");

  private static final Decided OPEN = new Decided(new Speaker.Unresolved(Optional.empty()), "no speaker near", 0);

  /** Who said it, by which rule, and how surely. */
  private record Decided(Speaker speaker, String rule, double trust) {}

  QuotationMaker(Article article, List<SentenceWords> all, Labels labels) {
    this.article = article;
    this.all = all;
    this.entities = Entities.of(labels.names(), all);
    this.resolver = new SpeakerResolver(all, entities);
    this.attributions = labels.attributions();
    labels.names().forEach(this::addMention);
  }

  private void addMention(Name name) {
    entities.of(name).ifPresent(one -> {
      Span span = all.get(name.sentence()).span(entities.fullStart(name), name.to());
      mentions.put(span, new Mention(one.id(article.id()), span, Mention.Kind.NAME, "name"));
    });
  }

  Entities entities() {
    return entities;
  }

  /** Where the article speaks of its entities, in order. */
  List<Mention> mentions() {
    return mentions.values().stream().sorted((a, b) -> a.span().compareTo(b.span())).toList();
  }

  /** The quotations, in order of their first word. */
  List<Quotation> make() {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < attributions.size(); i++) {
      order.add(i);
    }
    order.sort((a, b) -> Integer.compare(anchor(a), anchor(b)));
    order.stream().filter(i -> attributions.get(i).continues() < 0).forEach(i -> decided.put(i, decide(i)));
    order.forEach(this::goOn);
    order.forEach(this::echo);
    order.sort((a, b) -> attributions.get(a).extent().compareTo(attributions.get(b).extent()));
    List<Quotation> quotations = new ArrayList<>();
    for (int i : order) {
      quotations.add(quotation(quotations.size(), i));
    }
    return IntStream.range(0, quotations.size())
        .mapToObj(i -> nested(quotations.get(i), quotations.subList(Math.max(0, i - NEIGHBOURS),
            Math.min(quotations.size(), i + NEIGHBOURS))))
        .toList();
  }

  /** With the shortest of the quotations that hold its words and its cue as well: there another speaker tells of it. */
  private Quotation nested(Quotation quotation, List<Quotation> neighbours) {
    return neighbours.stream()
        .filter(other -> holds(other, quotation) && !isBeside(quotation))
        .min(Comparator.comparingInt(other -> other.extent().length()))
        .map(other -> quotation.withToldIn(other.id()))
        .orElse(quotation);
  }

  /** "Lim called it late and Okafor called it early": the second stands beside the first, however far the first goes. */
  private boolean isBeside(Quotation quotation) {
    int start = Math.min(quotation.extent().start(),
        quotation.cue().map(cue -> cue.span().start()).orElse(Integer.MAX_VALUE));
    int from = Math.min(start, quotation.speaker().mention().map(mention -> mention.span().start()).orElse(start));
    String before = article.text().substring(Math.max(0, from - LONGEST_TITLE), from);
    return COORDINATES.matcher(before).find();
  }

  private static boolean holds(Quotation outer, Quotation inner) {
    boolean same = outer.speaker().entityId().isPresent()
        && outer.speaker().entityId().equals(inner.speaker().entityId());
    return !outer.equals(inner) && !same && inner.cue().isPresent()
        && outer.content().stream().anyMatch(excerpt -> excerpt.span().contains(inner.extent())
            && excerpt.span().contains(inner.cue().get().span()));
  }

  private int anchor(int i) {
    return attributions.get(i).source().map(Span::start).orElse(attributions.get(i).extent().start());
  }

  private Decided decide(int i) {
    Attribution attribution = attributions.get(i);
    if (attribution.source().isEmpty()) {
      return OPEN;
    }
    Span source = attribution.source().get();
    Excerpt mention = article.excerpt(source);
    Meant meant = resolver.resolve(attribution, source);
    return switch (meant) {
      case Meant.Known known -> named(attribution, source, mention, known);
      case Meant.Nameless nameless -> new Decided(new Speaker.Unnamed(Optional.of(mention)), nameless.rule(), 0.9);
      case Meant.Nobody nobody -> new Decided(new Speaker.Unresolved(Optional.of(mention)), nobody.rule(), 0);
    };
  }

  private Decided named(Attribution attribution, Span source, Excerpt mention, Meant.Known known) {
    if (attribution.kind() == Kind.DOCUMENT) {
      return new Decided(new Speaker.Unnamed(Optional.of(mention)), "document", 0.9);
    }
    String id = known.one().id(article.id());
    Mention.Kind kind = known.rule().startsWith("pronoun") || known.rule().startsWith("it")
        ? Mention.Kind.PRONOUN
        : Mention.Kind.ROLE;
    mentions.putIfAbsent(source, new Mention(id, source, kind, known.rule()));
    return new Decided(new Speaker.Named(id, known.one().canonical, Optional.of(mention)), known.rule(), known.trust());
  }

  /** Gives a continuing quotation the speaker of the one it continues. */
  private void goOn(int i) {
    int seen = 0;
    int other = i;
    while (attributions.get(other).continues() >= 0 && seen++ < attributions.size()) {
      other = attributions.get(other).continues();
    }
    if (other != i) {
      decided.put(i, who(other));
    }
  }

  private Decided who(int i) {
    return decided.getOrDefault(i, OPEN);
  }

  /** A headline's marked words are those of the body that repeat them. */
  private void echo(int i) {
    Attribution attribution = attributions.get(i);
    boolean heading = all.get(attribution.sentence()).sentence().part() == Part.HEADING;
    boolean open = !(who(i).speaker() instanceof Speaker.Named named && isPerson(named));
    if (!heading || !open || attribution.form() == Form.INDIRECT) {
      return;
    }
    String words = plain(attribution.extent());
    for (int other = 0; other < attributions.size() && words.length() > 3; other++) {
      boolean body = all.get(attributions.get(other).sentence()).sentence().part() == Part.BODY;
      boolean said = body && attributions.get(other).form() != Form.INDIRECT
          && who(other).speaker() instanceof Speaker.Named;
      if (said && attributions.get(other).content().stream().anyMatch(span -> plain(span).contains(words))) {
        decided.put(i, echoed(i, who(other)));
        return;
      }
    }
  }

  private Decided echoed(int i, Decided other) {
    Optional<Excerpt> mention = attributions.get(i).source().map(article::excerpt);
    return other.speaker() instanceof Speaker.Named named
        ? new Decided(new Speaker.Named(named.entity(), named.name(), mention), "headline repeats the text",
            0.95 * other.trust())
        : other;
  }

  private boolean isPerson(Speaker.Named named) {
    return entities.all().stream().anyMatch(one -> one.isPerson() && one.id(article.id()).equals(named.entity()));
  }

  private String plain(Span span) {
    return " " + span.in(article.text()).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]++", " ").strip() + " ";
  }

  private Quotation quotation(int number, int i) {
    Attribution attribution = attributions.get(i);
    Decided who = who(i);
    Speaker speaker = who.speaker();
    double trust = attribution.continues() >= 0 || attribution.source().isPresent()
        ? attribution.trust() * who.trust()
        : who.trust();
    return new Quotation(
        article.id() + "#q" + number,
        attribution.form(),
        attribution.kind(),
        attribution.content().stream().map(article::excerpt).toList(),
        attribution.cue().map(article::excerpt),
        speaker,
        attribution.rule() + "; " + who.rule(),
        Math.min(1, Math.round(trust * 100) / 100.0));
  }
}
