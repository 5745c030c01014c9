package org.rashomon.app.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rashomon.text.WordFamily;

/**
 * What a question asks for.
 *
 * @param asks the kind of answer
 * @param names the last word of each name in it, as stems; of those asked to speak, only if a name
 * @param terms stems of the other words that say what it is about
 * @param close those of the terms that stand with the verb, before what tells where, when and why
 * @param counted the stem of what is to be counted, where that is asked
 * @param speakers who is asked to speak, each by the stems of a name's last word or of a role
 * @param predicate what is asked about
 * @param partOfDay the words of a day and a part of it, such as "monday night"
 */
record Question(
    Asks asks,
    Set<String> names,
    Set<String> terms,
    Set<String> close,
    Optional<String> counted,
    List<Set<String>> speakers,
    Optional<Predicate> predicate,
    Optional<String> partOfDay) {

  /** What kind of answer is asked for. */
  enum Asks {
    WHO,
    /** Who somebody is that has a name. */
    WHO_IS,
    /** Who has a role or an office. */
    HOLDER,
    /** What something is called. */
    NAME,
    WHEN,
    WHERE,
    WHY,
    HOW_MANY,
    HOW_MUCH,
    HOW_OLD,
    HOW_LONG,
    HOW_OFTEN,
    SAID,
    WHETHER,
    WHAT
  }

  /**
   * What is said of something or asked about it: a verb, or the word that does its work.
   *
   * @param stem of the word
   * @param particle the small word that makes it another verb, as in "walk out", else empty
   * @param isOfActor whether a word for who does it stands for it: who asks who owns the port is content with its owner
   * @param isPast whether it is asked as of something that was or was not
   * @param subject stems of what stands before it, names left out
   */
  record Predicate(String stem, String particle, boolean isOfActor, boolean isPast, Set<String> subject) {
    Predicate {
      subject = Set.copyOf(subject);
    }

    /** Whether words say it. */
    boolean isIn(Set<String> stems) {
      boolean whole = particle.isEmpty() || stems.contains(particle);
      return whole && stems.stream().anyMatch(this::isVerb);
    }

    /** Whether a word, with its particle if there is one, says it. */
    boolean isVerb(String other) {
      return other.equals(stem) || Alike.ofQuestions(stem).contains(other)
          || (particle.isEmpty() && (WordFamily.are(stem, other) || (isOfActor && Coverage.isOfAct(stem, other))));
    }
  }

  Question {
    names = Set.copyOf(names);
    terms = new LinkedHashSet<>(terms);
    close = Set.copyOf(close);
    speakers = List.copyOf(speakers);
  }

  static Question of(String asked, StemAnalyzer analyzer) {
    return new QuestionReader(asked, analyzer).read();
  }

  /** All stems that matter. */
  Set<String> stems() {
    Set<String> all = new LinkedHashSet<>(names);
    all.addAll(terms);
    counted.ifPresent(all::add);
    predicate.map(Predicate::stem).ifPresent(all::add);
    speakers.forEach(all::addAll);
    return all;
  }
}
