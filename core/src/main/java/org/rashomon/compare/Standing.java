package org.rashomon.compare;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rashomon.model.Account;
import org.rashomon.model.Claim;
import org.rashomon.model.Claim.Modality;
import org.rashomon.model.Excerpt;
import org.rashomon.model.Quotation;
import org.rashomon.model.Sentence;
import org.rashomon.model.TimeExpression;
import org.rashomon.model.Timeline.Precision;
import org.rashomon.model.Timeline.Status;

/**
 * How what is dated stood when the account was written.
 *
 * @param moved whether the sentence itself says that the plan was moved to another time
 * @param failed whether it says that the plan came to nothing
 */
record Standing(Status status, boolean moved, boolean failed) {
  static final Standing HAPPENED = new Standing(Status.HAPPENED, false, false);

  private static final PhraseList FAILURES = PhraseList.load("failures.txt");

  /** The end of what stands before a time that something is set for. */
  private static final Pattern SCHEDULED = Pattern.compile(
      " (planned|scheduled|due|set|slated|expected|billed|timed|rescheduled|postponed|moved|delayed|adjourned"
          + "|brought forward|put back|pushed back|put off)( to [a-z]+( [a-z]+)?)? (for|to|until|till|on|at|from|by) "
          + "((the|this|next|early|late|shortly|about|around|after|before) )*$");

  /** What announces, anywhere before the time. */
  private static final Pattern ANNOUNCED = Pattern.compile(
      " (will|would|'ll|shall|planned|scheduled|due|set|expected|slated|supposed|promised|plans|intends|hopes"
          + "|(is|are|was|were|going) to) ");

  private static final Pattern WAS_TO_HAVE = Pattern.compile(" (was|were) to have ");

  /** What tells before the time that it was so planned once. */
  private static final Pattern ONCE_PLANNED = Pattern.compile(
      " ((was|were) to|(first|originally|initially|previously) (planned|scheduled|set|due|expected)"
          + "|had (first |originally )?been (planned|scheduled|set|due|expected)) ");

  private static final Pattern MOVED = Pattern.compile(
      " (moved|brought forward|put back|pushed back|rescheduled|postponed|delayed|put off|instead) ");

  /** A thing that has its name and place before its time: "their summit in Lagos in". */
  private static final Pattern DEFINITE = Pattern.compile(
      " (the|their|its|his|her|our|last|first|second|final|previous)( [a-z']+){0,3} ([a-z]+)( (in|at|on) [a-z']+"
          + "( [a-z']+)?)? (in|on|of|from|since) $");

  private static final Pattern DATELINE_START = Pattern.compile("[\\p{Lu}(][^a-z]{2}[\\p{L}.,() /]{0,40}");
  private static final Pattern DATELINE_END = Pattern.compile("^,?\\s*(\\([^)]{1,30}\\))?\\s*[-–—]+\\s");

  private static final Pattern BEFORE_NAME = Pattern.compile(
      "(?:(?i:\\b(?:the|an?|its|their|his|her|this|that))|['’]s)\\s+(?:\\d{4}\\s?[-–/]\\s?)?$");
  private static final Pattern AFTER_YEAR = Pattern.compile("^(?:\\s?[-–/]\\s?\\d{2,4})?\\s+\\p{Lu}\\p{Ll}+");

  private static final Pattern USUAL = Pattern.compile(" (usual|unusual|normal|average|typical|record) for $");

  private static final Pattern PAST = Pattern.compile(" (was|were|has|have|had|did|left|took|came|went|[a-z]+ed) ");

  /** The end of what stands before the day a post was sent, where an article shows it. */
  private static final Pattern HANDLE = Pattern.compile("\\(@\\w+\\)\\s*$");

  /** What is still ahead unless a verb in the past says otherwise. */
  private static final Set<String> TO_COME = Set.of("tonight", "later today");

  private static final int OPENING_WORDS = 2;

  /** Where another clause may begin after the time. */
  private static final Pattern CLAUSE_END = Pattern.compile(
      "[,;:–—]|\\b(after|because|when|while|as|since|and|but|before|although)\\b");

  /**
   * Of the thing that a time dates; empty for what is only asked or wished, for a day that a speaker counts from one of
   * their own, for the day in a dateline, a month that something is usual in and a year in a name.
   */
  static Optional<Standing> of(TimeExpression time, Sentence sentence, Account account, When when) {
    Place place = Place.of(time, sentence, account);
    if (isSpokenDay(time, account, when) || place.isDateline() || place.isUsual(when)
        || place.isOfName(when)) {
      return Optional.empty();
    }
    if (TO_COME.contains(time.excerpt().exact().toLowerCase(Locale.ROOT)) && !PAST.matcher(place.before()).find()) {
      return Optional.of(planned(place));
    }
    return status(modality(time, account), place, when, account)
        .map(status -> status == Status.PLANNED ? planned(place) : new Standing(status, false, false));
  }

  private static Standing planned(Place place) {
    return new Standing(Status.PLANNED, place.isMoved(), place.isGivenUp());
  }

  boolean hasHappened() {
    return status == Status.HAPPENED;
  }

  /** Whether a sentence says that something announced did not come about. */
  static boolean isOfFailure(String sentence) {
    return FAILURES.isIn(Telling.plain(sentence));
  }

  /**
   * The words of a sentence around a time.
   *
   * @param exactBefore as they stand
   * @param before as {@link Telling#plain}
   * @param after as they stand
   */
  private record Place(String exactBefore, String before, String after) {
    static Place of(TimeExpression time, Sentence sentence, Account account) {
      String text = account.article().text();
      String before = text.substring(sentence.span().start(), time.excerpt().span().start());
      return new Place(
          before,
          Telling.plain(before),
          text.substring(Math.min(time.excerpt().span().end(), sentence.span().end()), sentence.span().end()));
    }

    /** Whether the report, or a post in it, was written there and then: "OSLO, May 3 (XY) - ", "(@xy) May 3". */
    boolean isDateline() {
      return HANDLE.matcher(exactBefore).find()
          || (DATELINE_END.matcher(after).find() && DATELINE_START.matcher(exactBefore).matches());
    }

    /** Whether the year is a part of a name: "the 1950-53 Korean War". */
    boolean isOfName(When when) {
      return when.precision() == Precision.YEAR && BEFORE_NAME.matcher(exactBefore).find()
          && AFTER_YEAR.matcher(after).find();
    }

    boolean isUsual(When when) {
      return when.precision() == Precision.MONTH && USUAL.matcher(before).find();
    }

    boolean isScheduled() {
      return SCHEDULED.matcher(before).find();
    }

    /** Whether an announcement stands before the time, or may well stand after a time that opens the sentence. */
    boolean mayBeAnnounced() {
      return ANNOUNCED.matcher(before).find() || before.strip().split(" ", -1).length <= OPENING_WORDS;
    }

    boolean isDefinite() {
      return DEFINITE.matcher(before).find() && Events.isOneIn(before);
    }

    boolean isMoved() {
      return ONCE_PLANNED.matcher(before).find() && MOVED.matcher(Telling.plain(after)).find();
    }

    boolean isGivenUp() {
      return WAS_TO_HAVE.matcher(before).find() || FAILURES.isIn(Telling.plain(restOfClause()));
    }

    private String restOfClause() {
      return CLAUSE_END.split(after, 2)[0];
    }
  }

  private static Modality modality(TimeExpression time, Account account) {
    return account.claims().stream()
        .filter(claim -> claim.excerpt().span().contains(time.excerpt().span()))
        .min(Comparator.comparingInt(claim -> claim.excerpt().span().length()))
        .map(Claim::modality)
        .orElse(Modality.ASSERTED);
  }

  private static Optional<Status> status(Modality modality, Place place, When when, Account account) {
    Optional<LocalDate> written = Calendar.reference(account);
    boolean over = written.isPresent() && when.isOverOn(written.get());
    if (over && place.isDefinite() && !place.isScheduled()) {
      return Optional.of(Status.HAPPENED);
    }
    return switch (modality) {
      case ASSERTED -> Optional.of(
          place.isScheduled() || isAhead(when, written) ? Status.PLANNED : Status.HAPPENED);
      case PLANNED -> Optional.of(
          isAhead(when, written) || place.mayBeAnnounced() ? Status.PLANNED : Status.HAPPENED);
      case POSSIBLE -> Optional.of(Status.UNCERTAIN);
      case WANTED, ASKED -> Optional.empty();
    };
  }

  private static boolean isAhead(When when, Optional<LocalDate> written) {
    return when.isExact() && written.isPresent() && when.toDay().isAfter(written.get());
  }

  /** Whether a speaker's "Monday" or "at noon": it is counted from the day of speaking, which is not known. */
  private static boolean isSpokenDay(TimeExpression time, Account account, When when) {
    boolean written = when.precision() == Precision.DAY
        && time.excerpt().exact().chars().anyMatch(Character::isDigit);
    return when.isExact() && !written && account.quotations().stream()
        .filter(quotation -> quotation.form() != Quotation.Form.INDIRECT)
        .flatMap(quotation -> quotation.content().stream())
        .anyMatch(content -> content.span().contains(time.excerpt().span()) && isBetweenMarks(content, time, account));
  }

  private static boolean isBetweenMarks(Excerpt content, TimeExpression time, Account account) {
    String text = account.article().text();
    int start = Math.max(0, content.span().start() - 1);
    String before = text.substring(start, time.excerpt().span().start());
    long marks = before.chars().filter(c -> c == '"').count();
    return marks % 2 == 1 || before.lastIndexOf('“') > before.lastIndexOf('”');
  }
}
