package org.rashomon.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rashomon.model.Account;
import org.rashomon.model.Excerpt;
import org.rashomon.model.Sentence;
import org.rashomon.model.Timeline.Event;
import org.rashomon.model.Timeline.Precision;
import org.rashomon.model.Timeline.Status;
import org.rashomon.text.Words;

/** Something dated, with the sentences that tell of it. */
final class Happening {
  /** Sentences on one day this alike tell of one thing. */
  private static final double SAME = 0.55;

  private static final int LEAST_SHARED = 2;

  /**
   * A sentence that tells of it.
   *
   * @param words stems of what it says
   */
  record Told(Account account, Sentence sentence, Status status, Set<String> words) {
    static Told of(Account account, Sentence sentence, Status status) {
      return new Told(
          account, sentence, status,
          new LinkedHashSet<>(Words.content(sentence.span().in(account.article().text()))));
    }

    Excerpt excerpt() {
      return account.article().excerpt(sentence.span());
    }

    private double cosine(Told other) {
      return sentence.vector().flatMap(one -> other.sentence.vector().map(one::cosine)).orElse(0.0);
    }

    private boolean isSame(Told other) {
      long shared = words.stream().filter(other.words::contains).count();
      boolean sameArticle = account.article().id().equals(other.account.article().id());
      return excerpt().equals(other.excerpt())
          || (!sameArticle && shared >= LEAST_SHARED && cosine(other) >= SAME);
    }
  }

  private final When when;
  private final List<Told> told = new ArrayList<>();

  Happening(When when, Told first) {
    this.when = when;
    told.add(first);
  }

  When when() {
    return when;
  }

  /** Adds the sentence if it tells of the same. */
  boolean took(When other, Told sentence) {
    if (!when.equals(other) || told.stream().noneMatch(sentence::isSame)) {
      return false;
    }
    told.add(sentence);
    return true;
  }

  long articles() {
    return told.stream().map(one -> one.account().article().id()).distinct().count();
  }

  /** Whether the plan is what is dated here: an hour in a sentence of several events may be another's. */
  private boolean isOf(String plan, Excerpt excerpt) {
    boolean alone = Events.in(excerpt.exact()).stream().map(Events.Event::name).allMatch(plan::equals);
    return !plan.isEmpty() && (when.precision() != Precision.TIME || alone);
  }

  /** What happened has been seen to happen: one report of it outweighs those that only announce it. */
  private Status status() {
    return told.stream().map(Told::status).min(Status::compareTo).orElse(Status.UNCERTAIN);
  }

  List<Excerpt> evidence() {
    return told.stream().map(Told::excerpt).distinct().toList();
  }

  /** @param overtakenPlans sentences that announce what did not come about, with what that is */
  Event event(Map<Excerpt, String> overtakenPlans) {
    List<Excerpt> evidence = evidence();
    boolean overtaken = status() != Status.HAPPENED && evidence.stream()
        .anyMatch(excerpt -> isOf(overtakenPlans.getOrDefault(excerpt, ""), excerpt));
    return new Event(when.iso(), when.precision(), status(), evidence.get(0).exact(), overtaken, evidence);
  }
}
