package org.rashomon.eval;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rashomon.eval.ParsedSentence.Word;
import org.rashomon.model.Article;
import org.rashomon.model.Quotation.Form;
import org.rashomon.model.Span;

/**
 * A rule over a dependency parse, to measure others against: the subject of a verb of saying says its clausal
 * complement, and what stands in marks near such a verb; "according to" tells the rest of its sentence.
 */
final class ParseQuoter implements Quoter {
  private static final Set<String> SAYING = Set.of(
      "say", "tell", "add", "ask", "write", "tweet", "reply", "respond", "explain", "argue", "insist", "warn",
      "claim", "announce", "admit", "deny", "declare", "suggest", "note", "report", "believe", "think",
      "acknowledge", "promise", "state", "joke", "continue", "conclude", "recall", "agree", "call");
  private static final Set<String> SUBJECT = Set.of("nsubj");
  private static final Set<String> COMPLEMENT = Set.of("ccomp", "xcomp");
  private static final Set<String> MARKS = Set.of("punct");
  private static final Set<String> AFTERTHOUGHTS = Set.of("appos", "relcl", "punct", "acl");

  private final Function<String, List<ParsedSentence>> parser;

  /**
   * Made with a parser.
   *
   * @param parser makes sentences of a text; their spans count its UTF-16 units
   */
  ParseQuoter(Function<String, List<ParsedSentence>> parser) {
    this.parser = parser;
  }

  /** A verb of saying, and who does. */
  private record Cue(ParsedSentence sentence, int verb, Span span, Span subject) {}

  @Override
  public Quoted find(Article article) {
    HeardQuotations heard = new HeardQuotations(article);
    List<ParsedSentence> sentences = parser.apply(article.text());
    List<Span> marked = PlainQuoter.marked(article.text());
    List<Cue> cues = sentences.stream().flatMap(one -> cues(one, marked)).toList();
    cues.forEach(cue -> complement(cue).ifPresent(content -> add(heard, article, Form.INDIRECT, content, cue)));
    sentences.forEach(one -> addAccordingTo(heard, article, one));
    for (Span content : marked) {
      Optional<Cue> cue = nearest(content, sentences, cues);
      if (cue.isPresent()) {
        add(heard, article, Form.DIRECT, content, cue.get());
      } else {
        heard.addWithoutSpeaker(Form.DIRECT, List.of(content));
      }
    }
    return heard.found();
  }

  private static void add(HeardQuotations heard, Article article, Form form, Span content, Cue cue) {
    heard.add(form, List.of(content), List.of(cue.span()), cue.subject(), cue.subject().in(article.text()));
  }

  /** Verbs of saying with a subject; those between marks are the speaker's own. */
  private static Stream<Cue> cues(ParsedSentence sentence, List<Span> marked) {
    return IntStream.range(0, sentence.words().size()).boxed().flatMap(i -> {
      Word word = sentence.words().get(i);
      OptionalInt subject = sentence.dependents(i, SUBJECT).findFirst();
      boolean says = word.pos().startsWith("VB") && SAYING.contains(word.lemma())
          && marked.stream().noneMatch(span -> span.contains(word.span()));
      return says && subject.isPresent()
          ? Stream.of(new Cue(sentence, i, word.span(), sentence.branch(subject.getAsInt(), AFTERTHOUGHTS)))
          : Stream.empty();
    });
  }

  private static Optional<Span> complement(Cue cue) {
    OptionalInt clause = cue.sentence().dependents(cue.verb(), COMPLEMENT).findFirst();
    return clause.isPresent()
        ? Optional.of(cue.sentence().branch(clause.getAsInt(), MARKS)).filter(span -> !span.contains(cue.span()))
        : Optional.empty();
  }

  private static void addAccordingTo(HeardQuotations heard, Article article, ParsedSentence sentence) {
    IntStream.range(1, sentence.words().size()).filter(i -> isAccordingTo(sentence, i)).forEach(to -> {
      Span phrase = sentence.branch(to - 1, MARKS);
      sentence.dependents(to, Set.of("pobj")).mapToObj(i -> sentence.branch(i, AFTERTHOUGHTS)).findFirst()
          .ifPresent(source -> {
            Span content = phrase.start() > sentence.span().start()
                ? new Span(sentence.span().start(), phrase.start())
                : new Span(Math.min(phrase.end(), sentence.span().end()), sentence.span().end());
            Span cue = sentence.words().get(to - 1).span();
            Span words = AttributionScore.trimmed(article.text(), content);
            if (!words.isEmpty()) {
              heard.add(Form.INDIRECT, List.of(words), List.of(cue), source, source.in(article.text()));
            }
          });
    });
  }

  private static boolean isAccordingTo(ParsedSentence sentence, int to) {
    return sentence.words().get(to).lemma().equals("to") && sentence.words().get(to - 1).lemma().equals("accord");
  }

  /** The cue nearest to what is marked, in a sentence that shares some of it or that its marks end. */
  private static Optional<Cue> nearest(Span content, List<ParsedSentence> sentences, List<Cue> cues) {
    Span reach = sentences.stream().map(ParsedSentence::span)
        .filter(span -> span.overlaps(new Span(Math.max(0, content.start() - 2), content.end() + 2)))
        .reduce(content, Span::union);
    return cues.stream().filter(cue -> reach.contains(cue.span()))
        .min(Comparator.comparingInt(cue -> distance(content, cue.span())));
  }

  private static int distance(Span a, Span b) {
    return Math.max(0, Math.max(b.start() - a.end(), a.start() - b.end()));
  }
}
