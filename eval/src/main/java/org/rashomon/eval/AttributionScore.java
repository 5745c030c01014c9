package org.rashomon.eval;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rashomon.eval.Brat.Attributed;
import org.rashomon.model.Quotation;
import org.rashomon.model.Quotation.Form;
import org.rashomon.model.Span;
import org.rashomon.model.Speaker;

/**
 * Compares quotations with annotated attributions: by the characters of their content, one to one, and, for direct
 * speech, by its exact words. Precision and recall are shown; their harmonic mean is what the gate holds.
 *
 * <p>Every figure comes for all and by form. The form is that of the text, see {@link MarkedText}: of an annotated
 * attribution for recall and whatever is counted among annotated or matched ones, of a quotation found for precision,
 * so that a program's own naming of forms does not count. The annotation has no attribution inside another, so the
 * characters of all contents are one set.
 *
 * <p>One to one, quotations count as {@link WholeQuotation} puts them together; the figure "each quotation by itself"
 * puts nothing together.
 */
final class AttributionScore {
  /** Quotations given with more than this confidence must have the right speaker. */
  static final double SURE = 0.9;

  private final ByForm all = new ByForm();
  private final Map<Form, ByForm> byForm = new EnumMap<>(Form.class);
  private final Tally single = new Tally();
  private int direct;
  private int exact;
  private int exactInAllParts;
  private int mentions;
  private int unresolved;

  /** What is counted for all and for each form. */
  private static final class ByForm {
    private final Tally characters = new Tally();
    private final Tally matched = new Tally();
    private int sources;
    private int pairs;
    private int sure;
    private int sureRight;
    private int given;
    private int sureOfNothing;

    private List<Figure> figures(String set, String of) {
      return List.of(
          Figure.shown(set, "content overlap precision" + of, characters.precision()),
          Figure.shown(set, "content overlap recall" + of, characters.recall()),
          Figure.of(set, "content overlap F1" + of, characters.f1()),
          Figure.shown(set, "one to one precision" + of, matched.precision()),
          Figure.shown(set, "one to one recall" + of, matched.recall()),
          Figure.of(set, "one to one F1" + of, matched.f1()),
          Figure.of(set, "source right among the matched" + of, Tally.ratio(sources, pairs)),
          Figure.shown(set, "given with confidence over .9" + of, Tally.ratio(sure + sureOfNothing, given)),
          Figure.of(set, "speaker right among those" + of, Tally.ratio(sureRight, sure)),
          Figure.ofErrors(set, "annotated nowhere among those" + of, Tally.ratio(sureOfNothing, sure + sureOfNothing)));
    }
  }

  AttributionScore() {
    List.of(Form.values()).forEach(form -> byForm.put(form, new ByForm()));
  }

  /** Adds a text. */
  void add(String text, List<Attributed> annotated, List<Quotation> quotations) {
    MarkedText marked = MarkedText.of(text);
    List<WholeQuotation> whole = WholeQuotation.of(quotations);
    addCharacters(marked, annotated, quotations);
    addPairs(marked, annotated, whole);
    whole.forEach(one -> addSure(marked, annotated, one));
    addSingle(annotated, quotations);
    annotated.stream().filter(one -> one.isFullyQuoted(text)).forEach(one -> addDirect(text, one, quotations));
  }

  private List<ByForm> counts(MarkedText marked, List<Span> content) {
    return List.of(all, byForm.get(marked.form(content)));
  }

  private void addCharacters(MarkedText marked, List<Attributed> annotated, List<Quotation> quotations) {
    Characters wanted = Characters.of(annotated.stream().flatMap(one -> one.content().stream()).toList());
    List<List<Span>> contents = quotations.stream().map(WholeQuotation::content).toList();
    Characters got = Characters.of(contents.stream().flatMap(List::stream).toList());
    all.characters.addGold(wanted.shared(got), wanted.count());
    all.characters.addFound(got.shared(wanted), got.count());
    byForm.forEach((form, counts) -> {
      Characters wantedHere = of(form, marked, annotated.stream().map(Attributed::content).toList());
      Characters gotHere = of(form, marked, contents);
      counts.characters.addGold(wantedHere.shared(got), wantedHere.count());
      counts.characters.addFound(gotHere.shared(wanted), gotHere.count());
    });
  }

  private static Characters of(Form form, MarkedText marked, List<List<Span>> contents) {
    return Characters.of(contents.stream().filter(one -> marked.form(one) == form).flatMap(List::stream).toList());
  }

  private void addPairs(MarkedText marked, List<Attributed> annotated, List<WholeQuotation> whole) {
    Matching matching = matching(annotated, whole);
    Set<Integer> reached = new HashSet<>();
    Set<Integer> right = new HashSet<>();
    matching.pairs().forEach(pair -> {
      reached.add(pair.gold());
      right.add(pair.found());
      boolean same = sameSource(annotated.get(pair.gold()), whole.get(pair.found()));
      counts(marked, annotated.get(pair.gold()).content()).forEach(counts -> {
        counts.pairs++;
        counts.sources += same ? 1 : 0;
      });
    });
    for (int i = 0; i < annotated.size(); i++) {
      int one = reached.contains(i) ? 1 : 0;
      counts(marked, annotated.get(i).content()).forEach(counts -> counts.matched.addGold(one, 1));
    }
    for (int i = 0; i < whole.size(); i++) {
      int one = right.contains(i) ? 1 : 0;
      counts(marked, whole.get(i).content()).forEach(counts -> counts.matched.addFound(one, 1));
    }
  }

  static Matching matching(List<Attributed> annotated, List<WholeQuotation> whole) {
    return Matching.between(
        annotated.stream().map(one -> Characters.of(one.content())).toList(),
        whole.stream().map(one -> Characters.of(one.content())).toList());
  }

  /** A sure speaker is judged by the attribution with which the quotation shares most. */
  private void addSure(MarkedText marked, List<Attributed> annotated, WholeQuotation one) {
    boolean sure = one.first().confidence() > SURE;
    Optional<Attributed> nearest = nearest(annotated, Characters.of(one.content()));
    boolean right = nearest.isPresent() && sameSource(nearest.get(), one);
    counts(marked, one.content()).forEach(counts -> {
      counts.given++;
      counts.sure += sure && nearest.isPresent() ? 1 : 0;
      counts.sureRight += sure && right ? 1 : 0;
      counts.sureOfNothing += sure && nearest.isEmpty() ? 1 : 0;
    });
  }

  private static Optional<Attributed> nearest(List<Attributed> annotated, Characters content) {
    Optional<Attributed> nearest = Optional.empty();
    int most = 0;
    for (Attributed one : annotated) {
      int shared = Characters.of(one.content()).shared(content);
      if (shared > most) {
        most = shared;
        nearest = Optional.of(one);
      }
    }
    return nearest;
  }

  private void addSingle(List<Attributed> annotated, List<Quotation> quotations) {
    int pairs = matching(annotated, quotations.stream().map(WholeQuotation::alone).toList()).pairs().size();
    single.addGold(pairs, annotated.size());
    single.addFound(pairs, quotations.size());
  }

  /** The words that point to the speaker are the annotated ones or their main part, or neither side has any. */
  static boolean sameSource(Attributed annotated, WholeQuotation quotation) {
    Characters wanted = Characters.of(annotated.source());
    Characters got = Characters.of(quotation.source());
    if (wanted.isEmpty() || got.isEmpty()) {
      return wanted.isEmpty() && got.isEmpty();
    }
    return got.isWithin(wanted) || wanted.isWithin(got) || wanted.likeness(got) >= 0.5;
  }

  private void addDirect(String text, Attributed annotated, List<Quotation> quotations) {
    direct++;
    List<Span> wanted = annotated.content().stream().map(span -> trimmed(text, span)).toList();
    List<Quotation> marked = quotations.stream().filter(one -> one.form() != Form.INDIRECT).toList();
    exactInAllParts += marked.stream().flatMap(one -> trimmed(text, one).stream()).toList().containsAll(wanted) ? 1 : 0;
    marked.stream()
        .filter(one -> trimmed(text, one).stream().anyMatch(wanted::contains))
        .findFirst()
        .ifPresent(one -> {
          exact++;
          mentions += !annotated.source().isEmpty() && sameSource(annotated, WholeQuotation.alone(one)) ? 1 : 0;
          unresolved += one.speaker() instanceof Speaker.Unresolved ? 1 : 0;
        });
  }

  private static List<Span> trimmed(String text, Quotation one) {
    return WholeQuotation.content(one).stream().map(span -> trimmed(text, span)).toList();
  }

  /** Without marks and punctuation at its edges. */
  static Span trimmed(String text, Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  /** What it came to, in a fixed order. */
  List<Figure> figures(String set) {
    List<Figure> figures = new ArrayList<>(all.figures(set, ""));
    figures.add(Figure.of(set, "one to one F1, each quotation by itself", single.f1()));
    figures.add(Figure.of(set, "direct exact", Tally.ratio(exact, direct)));
    figures.add(Figure.of(set, "direct exact in all parts", Tally.ratio(exactInAllParts, direct)));
    figures.add(Figure.of(set, "direct speaker mention right", Tally.ratio(mentions, direct)));
    figures.add(Figure.ofErrors(set, "direct without speaker", Tally.ratio(unresolved, direct)));
    byForm.forEach((form, counts) -> counts.figures(set, ", " + form.label()).stream()
        .map(Figure::ungated).forEach(figures::add));
    return figures;
  }
}
