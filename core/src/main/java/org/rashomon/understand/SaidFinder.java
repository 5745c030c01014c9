package org.rashomon.understand;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import org.rashomon.model.Sentence.Part;
import org.rashomon.text.Denials;
import org.rashomon.understand.EncoderLayout.Head;
import org.rashomon.understand.EncoderLayout.Pointer;

/**
 * Puts the encoder's labels together: which words were said, which cue says so, and who is its source.
 *
 * <p>Content points to its cue and a cue to its source; how much of that falls on a stretch with the right label decides.
 */
final class SaidFinder {
  /** A gap of so few tokens parts no content: the encoder missed them. */
  private static final int SHORTEST_GAP = 1;

  /** How much surer a source is that labels and rules agree on; on polnear/dev 97 of 100 such are right. */
  static final double AGREED = 0.02;

  /** How sure a source is at most that only the labels name. */
  private static final double LABELS_ALONE = 0.9;

  /** So many words before a cue may deny it. */
  private static final int AUXILIARIES = 2;

  /** With these among a cue nothing was said. */
  private static final Set<String> UNSAID = Set.of("no", "little", "off", "would", "seem", "seems", "seemed", "appear",
      "appears", "appeared");

  /** Words and marks that need others after them. */
  private static final Set<String> HANGING = Set.of(",", ";", ":", "–", "—", "--", ".", "of", "to", "with", "for",
      "from", "at", "by", "as", "than", "and", "or", "but", "if", "when", "while", "that", "which", "who", "the", "a",
      "an", "its", "his", "their");

  private final SentenceWords words;
  private final TokenTags tags;
  private final int[] markAt;
  private final List<Site> sites;
  private final List<TagSpan> cues;
  private final List<TagSpan> sources;

  private SaidFinder(SentenceWords words, TokenTags tags, int[] markAt, List<Site> sites) {
    this.words = words;
    this.tags = tags;
    this.markAt = markAt;
    this.sites = sites;
    this.cues = tags.spans(Head.CUE, 0);
    this.sources = tags.spans(Head.SOURCE, 0).stream().map(this::completed).toList();
  }

  /**
   * What is said in a sentence, in the order of its first words.
   *
   * @param markAt for each token the number of the marked stretch it stands in, or -1
   * @param sites the cues that rules find, whose sources stand in for those that the labels have not
   */
  static List<Said> find(SentenceWords words, TokenTags tags, int[] markAt, List<Site> sites) {
    SaidFinder finder = new SaidFinder(words, tags, markAt, sites);
    return finder.find().stream()
        .filter(said -> !finder.isDenied(said) && !finder.isBareHeading(said))
        .map(finder::withSource)
        .map(finder::weighed)
        .toList();
  }

  /** "the" alone is no source: with the phrase that it opens. */
  private TagSpan completed(TagSpan source) {
    int last = source.to() - 1;
    if (!FunctionWords.DETERMINERS.contains(words.at(last)) && !words.isClitic(last)) {
      return source;
    }
    return new NounPhrases(words, new boolean[words.size()]).startingAt(source.from())
        .filter(phrase -> phrase.to() > source.to())
        .map(phrase -> new TagSpan(source.from(), phrase.to(), source.trust()))
        .orElse(source);
  }

  /** A stretch and how much of what points falls on it. */
  private record Link(Optional<TagSpan> to, double trust) {}

  /** Words said and how much of what points from them falls on their cue. */
  private record Linked(TagSpan content, double trust) {}

  private List<Said> find() {
    Map<Optional<TagSpan>, List<Linked>> byCue = new LinkedHashMap<>();
    for (TagSpan content : tags.spans(Head.CONTENT, markAt)) {
      TagSpan trimmed = trimmed(content);
      if (trimmed.size() > 0) {
        Link link = link(tags.pointed(Pointer.CONTENT, trimmed), cues);
        byCue.computeIfAbsent(link.to(), any -> new ArrayList<>()).add(new Linked(trimmed, link.trust()));
      }
    }
    List<Said> said = new ArrayList<>();
    byCue.forEach((cue, content) -> {
      if (cue.isEmpty()) {
        content
            .forEach(one -> said.add(new Said(List.of(one.content()), cue, Optional.empty(), one.content().trust())));
      } else {
        said.add(said(cue.get(), content));
      }
    });
    return said;
  }

  private Said said(TagSpan cue, List<Linked> content) {
    Link source = link(tags.pointed(Pointer.SOURCE, cue), sources);
    double trust = content.stream().mapToDouble(one -> one.content().trust() * one.trust()).min().orElse(0);
    boolean relative = source.to().filter(who -> who.size() == 1 && words.isAny(who.from(), "who", "which"))
        .isPresent();
    List<TagSpan> told = content.stream()
        .map(one -> relative && one.content().from() >= cue.to() ? untilClauseEnds(one.content()) : one.content())
        .toList();
    return new Said(merged(told), Optional.of(cue), source.to(), trust * source.trust());
  }

  /** "Lim, who said it was late, has left": the comma before the verb of the sentence ends what is said. */
  private TagSpan untilClauseEnds(TagSpan span) {
    for (int i = span.from() + 1; i + 1 < span.to(); i++) {
      boolean verb = Verbs.looksFinite(words.at(i + 1)) || FunctionWords.AUXILIARIES.contains(words.at(i + 1));
      if (words.is(i, ",") && markAt[i] < 0 && verb) {
        return new TagSpan(span.from(), i, span.trust());
      }
    }
    return span;
  }

  private Link link(double[] mass, List<TagSpan> candidates) {
    double nowhere = mass[mass.length - 1];
    Link best = new Link(Optional.empty(), nowhere);
    for (TagSpan candidate : candidates) {
      double sum = Arrays.stream(mass, candidate.from(), candidate.to()).sum();
      best = sum > best.trust() ? new Link(Optional.of(candidate), sum) : best;
    }
    return best;
  }

  /** Neighbours with nothing between them but a mark or a word are one. */
  private List<TagSpan> merged(List<TagSpan> content) {
    List<TagSpan> merged = new ArrayList<>();
    for (TagSpan span : content) {
      TagSpan last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
      if (last != null && span.from() - last.to() <= SHORTEST_GAP && !isLabelled(last.to(), span.from())) {
        merged.set(merged.size() - 1, new TagSpan(last.from(), span.to(), Math.min(last.trust(), span.trust())));
      } else {
        merged.add(span);
      }
    }
    return merged;
  }

  private boolean isLabelled(int from, int to) {
    return cues.stream().anyMatch(cue -> cue.overlaps(from, to))
        || sources.stream().anyMatch(source -> source.overlaps(from, to));
  }

  /** Without the dateline, marks that part it from its cue, the conjunction before it and words that need others after them. */
  private TagSpan trimmed(TagSpan span) {
    int to = span.to();
    int from = Math.min(Math.max(span.from(), Dateline.end(words)), to);
    while (from < to && words.isPunctuation(from) && markAt[from] < 0 && !words.isAny(from, "$", "(", "[")) {
      from++;
    }
    while (from < to && markAt[from] < 0 && words.is(from, "that")) {
      from++;
    }
    while (to > from && markAt[to - 1] < 0 && HANGING.contains(words.at(to - 1))) {
      to--;
    }
    return new TagSpan(from, to, span.trust());
  }

  /** "did not say", "might say": nothing was said. */
  private boolean isDenied(Said said) {
    return said.cue().isPresent() && IntStream.range(said.cue().get().from() - AUXILIARIES, said.cue().get().to())
        .anyMatch(i -> FunctionWords.NEGATIONS.contains(words.at(i)) || FunctionWords.MODALS.contains(words.at(i))
            || UNSAID.contains(words.at(i)) || Denials.isIn(words.at(i)));
  }

  /** A heading's colon has more often a topic before it than a speaker: "Outside Norhaven: ...". */
  private boolean isBareHeading(Said said) {
    return said.cue().isPresent() && words.sentence().part() == Part.HEADING
        && IntStream.range(said.cue().get().from(), said.cue().get().to()).noneMatch(words::isWord);
  }

  /** Where the labels have no source, that which stands beside the cue by the rules. */
  private Said withSource(Said said) {
    if (said.source().isPresent() || said.cue().isEmpty()) {
      return said;
    }
    TagSpan cue = said.cue().get();
    return sites.stream()
        .filter(site -> site.cue().from() >= cue.from() && site.cue().from() < cue.to())
        .flatMap(site -> site.source().stream())
        .findFirst()
        .map(range -> new Said(said.content(), said.cue(),
            Optional.of(new TagSpan(range.from(), range.to(), said.trust())), said.trust()))
        .orElse(said);
  }

  /** A source that a rule finds beside the cue as well is as sure as the two together; another is never quite sure. */
  private Said weighed(Said said) {
    if (said.source().isEmpty() || said.cue().isEmpty()) {
      return said;
    }
    TagSpan cue = said.cue().get();
    TagSpan source = said.source().get();
    OptionalDouble agreed = sites.stream()
        .filter(site -> cue.overlaps(site.cue().from(), site.cue().to()))
        .filter(site -> site.source().filter(own -> source.overlaps(own.from(), own.to())).isPresent())
        .mapToDouble(site -> site.trust() + AGREED)
        .max();
    return said.withTrust(agreed.orElse(Math.min(said.trust(), LABELS_ALONE)));
  }
}
