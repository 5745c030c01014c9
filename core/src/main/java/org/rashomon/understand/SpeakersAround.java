package org.rashomon.understand;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rashomon.model.Quotation.Form;
import org.rashomon.model.Sentence;
import org.rashomon.model.Sentence.Part;
import org.rashomon.model.Span;

/** Finds whose words a quotation that stands free goes on with: those of its paragraph, or of the one before. */
final class SpeakersAround {
  private final List<SentenceWords> all;
  private final List<Attribution> found;

  /**
   * @param found all attributions so far; others may come
   */
  SpeakersAround(List<SentenceWords> all, List<Attribution> found) {
    this.all = all;
    this.found = found;
  }

  /**
   * The attribution whose speaker a quotation that stands free goes on with.
   *
   * @param marked the quotation with its marks
   * @param sentence in which it starts
   */
  Optional<Integer> near(Span marked, Sentence sentence) {
    Optional<Integer> same = lastIn(sentence.paragraph(), marked.start());
    if (same.isPresent() || !isFirstOfParagraph(sentence)) {
      return same.or(() -> firstIn(sentence.paragraph(), marked.end()));
    }
    Optional<Integer> next = firstIn(sentence.paragraph(), marked.end());
    return next.isPresent() ? next : lastOfParagraphBefore(sentence, marked.start());
  }

  boolean isInParagraph(int attribution, int paragraph) {
    return all.get(found.get(attribution).sentence()).sentence().paragraph() == paragraph;
  }

  private Optional<Integer> lastIn(int paragraph, int before) {
    return numbers(i -> start(i) < before && isInParagraph(i, paragraph)).max(Comparator.comparingInt(this::start));
  }

  private Optional<Integer> firstIn(int paragraph, int after) {
    return numbers(i -> start(i) >= after && isInParagraph(i, paragraph) && found.get(i).form() == Form.DIRECT)
        .min(Comparator.comparingInt(this::start));
  }

  private int start(int attribution) {
    return found.get(attribution).extent().start();
  }

  private Stream<Integer> numbers(Predicate<Integer> which) {
    return IntStream.range(0, found.size()).boxed().filter(which);
  }

  /** The paragraph before counts only where all it quotes comes from one speaker, and marked words are among it. */
  private Optional<Integer> lastOfParagraphBefore(Sentence sentence, int before) {
    int paragraph = bodyParagraphBefore(sentence);
    boolean quotes = numbers(i -> isInParagraph(i, paragraph) && start(i) < before)
        .anyMatch(i -> found.get(i).form() == Form.DIRECT);
    return quotes ? lastIn(paragraph, before) : Optional.empty();
  }

  private int bodyParagraphBefore(Sentence sentence) {
    for (int i = sentence.index() - 1; i >= 0; i--) {
      Sentence other = all.get(i).sentence();
      if (other.paragraph() != sentence.paragraph() && other.part() == Part.BODY) {
        return other.paragraph();
      }
    }
    return -1;
  }

  boolean isFirstOfParagraph(Sentence sentence) {
    return sentence.index() == 0
        || all.get(sentence.index() - 1).sentence().paragraph() != sentence.paragraph();
  }
}
