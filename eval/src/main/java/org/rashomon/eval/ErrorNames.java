package org.rashomon.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rashomon.eval.Brat.Attributed;
import org.rashomon.model.Quotation;
import org.rashomon.model.Quotation.Form;
import org.rashomon.model.Span;
import org.rashomon.model.Speaker;

/** The names of what an annotated attribution and a quotation of one text may differ in. */
final class ErrorNames {
  private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "i", "we", "you", "him", "her", "them",
      "his", "their", "who", "that", "which", "me", "my", "our", "us", "your", "himself", "herself", "themselves",
      "its");
  private static final Set<String> CONJUNCTIONS = Set.of("that", "if", "whether", "to", "how", "what", "why", "when",
      "where", "who", "as", "for", "of", "about", "on", "with", "by");

  /** Marked words of at most so many are a term or a scare quote rather than a remark. */
  private static final int A_TERM = 3;

  private final String text;
  private final MarkedText marked;

  ErrorNames(String text) {
    this.text = text;
    this.marked = MarkedText.of(text);
  }

  String form(List<Span> content) {
    return marked.form(content).label();
  }

  /** An attribution of which nothing was found, by what announces it. */
  String missed(Attributed one) {
    String by = isHeading(one.content().get(0)) ? "in a heading" : "by " + CueKind.of(words(one.cue())).label();
    return form(one.content()) + " missed: " + by;
  }

  /** A quotation of what is annotated nowhere. */
  String spurious(WholeQuotation one) {
    String form = form(one.content()) + " given, annotated nowhere: ";
    if (isHeading(one.content().get(0))) {
      return form + "in a heading";
    }
    if (marked.form(one.content()) == Form.DIRECT && count(words(one.content())) <= A_TERM) {
      return form + "a marked term";
    }
    if (one.first().kind() == Quotation.Kind.DOCUMENT) {
      return form + "a document's words";
    }
    return form + "by " + CueKind.of(one.first().cue().map(cue -> cue.exact()).orElse("")).label();
  }

  /** Where the bounds of matched ones differ by more than marks and punctuation. */
  List<String> bounds(Attributed annotated, WholeQuotation quotation) {
    Span gold = extent(annotated.content());
    Span found = extent(quotation.content());
    String form = form(annotated.content()) + " matched: ";
    List<String> names = new ArrayList<>();
    if (gold.start() != found.start()) {
      names.add(form + startOf(gold, found));
    }
    if (gold.end() != found.end()) {
      names.add(form + end(found.end() < gold.end()));
    }
    return names;
  }

  private String startOf(Span gold, Span found) {
    boolean early = found.start() < gold.start();
    String between = text.substring(Math.min(gold.start(), found.start()), Math.max(gold.start(), found.start()));
    if (CONJUNCTIONS.contains(between.strip().toLowerCase(Locale.ROOT))) {
      return early ? "a conjunction too much" : "a conjunction too few";
    }
    return start(early);
  }

  /** The bound at which they differ most. */
  String farthestBound(Characters gold, Characters found) {
    int start = found.start() - gold.start();
    int end = found.end() - gold.end();
    return Math.abs(start) > Math.abs(end) ? start(start < 0) : end(end < 0);
  }

  private static String start(boolean early) {
    return early ? "begins early" : "begins late";
  }

  private static String end(boolean early) {
    return early ? "ends early" : "ends late";
  }

  /** What is wrong with the speaker of matched ones, if anything is. */
  Optional<String> speaker(Attributed annotated, WholeQuotation quotation) {
    if (AttributionScore.sameSource(annotated, quotation)) {
      return leftOpen(annotated, quotation);
    }
    if (annotated.source().isEmpty()) {
      return Optional.of("speaker given where none is annotated");
    }
    return Optional.of(quotation.source().isEmpty()
        ? "speaker not found, " + place(annotated)
        : "speaker wrong: " + instead(annotated, quotation));
  }

  private Optional<String> leftOpen(Attributed annotated, WholeQuotation quotation) {
    if (!(quotation.first().speaker() instanceof Speaker.Unresolved) || annotated.source().isEmpty()) {
      return Optional.empty();
    }
    String who = isPronoun(annotated.source()) ? "a pronoun" : "other words";
    return Optional.of("speaker's words right, but left open who it is: " + who);
  }

  private String place(Attributed annotated) {
    Span content = extent(annotated.content());
    Span source = extent(annotated.source());
    String between = content.overlaps(source)
        ? ""
        : text.substring(Math.min(content.end(), source.end()), Math.max(content.start(), source.start()));
    if (between.contains("\n")) {
      return "who stands in another paragraph";
    }
    return endsSentence(between) ? "who stands in another sentence" : "who stands in the same sentence";
  }

  /** Whether there is a full stop or the like before a space and a capital or a mark. */
  private static boolean endsSentence(String between) {
    for (int i = 0; i + 2 < between.length(); i++) {
      boolean stop = ".?!".indexOf(between.charAt(i)) >= 0 && Character.isWhitespace(between.charAt(i + 1));
      if (stop && !Character.isLowerCase(between.charAt(i + 2))) {
        return true;
      }
    }
    return false;
  }

  private String instead(Attributed annotated, WholeQuotation quotation) {
    if (isPronoun(annotated.source())) {
      return "another than the pronoun annotated";
    }
    if (isPronoun(quotation.source())) {
      return "a pronoun, not the words annotated";
    }
    Span content = extent(annotated.content());
    int right = distance(content, extent(annotated.source()));
    int given = distance(content, extent(quotation.source()));
    return given < right ? "somebody nearer" : "somebody farther off or as near";
  }

  private static int distance(Span a, Span b) {
    return Math.max(0, Math.max(b.start() - a.end(), a.start() - b.end()));
  }

  private boolean isPronoun(List<Span> source) {
    return PRONOUNS.contains(words(source).strip().toLowerCase(Locale.ROOT));
  }

  /** A line that no full stop or the like ends. */
  private boolean isHeading(Span content) {
    int start = text.lastIndexOf('\n', content.start()) + 1;
    int end = text.indexOf('\n', content.start());
    String line = text.substring(start, end < 0 ? text.length() : end).stripTrailing();
    return line.chars().noneMatch(c -> c == '.' || c == '?' || c == '!' || c == ':');
  }

  private Span extent(List<Span> spans) {
    return AttributionScore.trimmed(text, spans.stream().reduce(Span::union).orElseThrow());
  }

  private String words(List<Span> spans) {
    return String.join(" ", spans.stream().map(span -> span.in(text)).toList());
  }

  private static int count(String words) {
    return words.strip().split("\\s+", -1).length;
  }
}
