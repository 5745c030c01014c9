package org.rashomon.understand;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rashomon.model.Article;
import org.rashomon.model.Furniture;
import org.rashomon.model.Sentence;
import org.rashomon.model.Span;
import org.rashomon.understand.Shape.Match;

/**
 * The day against which an article's "today" and "Friday" are read.
 *
 * <p>That of publication; for an undated article, one that its own text gives away: a line that says when it was
 * posted, or the date of a picture together with the days of the week that the text speaks of. Without such support
 * there is none: a wrong day would make every time wrong.
 */
final class ReferenceDay {
  private static final List<Shape> FULL_DATES = Stream.of("MONTH DAY ,? YEAR", "DAY MONTH ,? YEAR")
      .map(line -> TimeRule.date("full-date", line, (m, s) -> Optional.empty()).shape())
      .toList();

  /** Words before the day an article was put out. */
  private static final Set<String> POSTED = Set.of("posted", "published", "issued", "released");

  /** Words before the day a picture was made. */
  private static final Set<String> TAKEN = Set.of("taken", "pictured", "photographed", "photo", "picture", "file");

  /** Lexemes between such a word and the date: "posted: Friday,". */
  private static final int REACH = 4;

  /** A story comes out this many days after its picture, at most. */
  private static final int DAYS_AFTER_PICTURE = 2;

  /** Words that make a day of the week another than the nearest. */
  private static final Set<String> BESIDE = Set.of("last", "next", "every", "each", "previous", "following");

  private ReferenceDay() {}

  static Optional<LocalDate> of(Article article, List<Sentence> sentences) {
    return article.published().day().or(() -> given(article, sentences));
  }

  private static Optional<LocalDate> given(Article article, List<Sentence> sentences) {
    List<Dated> dates = dates(article);
    return dates.stream()
        .filter(date -> date.posted)
        .map(Dated::day)
        .findFirst()
        .or(() -> dates.stream()
            .filter(date -> date.taken)
            .map(Dated::day)
            .max(Comparator.naturalOrder())
            .flatMap(picture -> afterPicture(picture, article, sentences)));
  }

  /** The latest day of the week that the text tells of as gone, counted from the picture's day on. */
  private static Optional<LocalDate> afterPicture(LocalDate picture, Article article, List<Sentence> sentences) {
    return weekdaysGone(article, sentences, span -> false).stream()
        .map(weekday -> picture.with(TemporalAdjusters.nextOrSame(weekday)))
        .filter(day -> !day.isAfter(picture.plusDays(DAYS_AFTER_PICTURE)))
        .max(Comparator.naturalOrder());
  }

  /**
   * The days of the week that a text does not tell of as still to come, those beside it left out ("last Friday").
   *
   * @param passedOver where a day is not the reporter's own
   */
  static List<DayOfWeek> weekdaysGone(Article article, List<Sentence> sentences, Predicate<Span> passedOver) {
    List<DayOfWeek> days = new ArrayList<>();
    for (Sentence sentence : sentences) {
      List<Lexeme> lexemes = Lexeme.in(article.text(), sentence.span());
      for (int i = 0; i < lexemes.size(); i++) {
        boolean gone = Tense.around(lexemes, i, i + 1) != Tense.Direction.AHEAD
            && !Tense.isWanted(lexemes, i) && !isBeside(lexemes, i)
            && !passedOver.test(lexemes.get(i).span());
        weekday(lexemes.get(i)).filter(day -> gone).ifPresent(days::add);
      }
    }
    return days;
  }

  private static boolean isBeside(List<Lexeme> lexemes, int at) {
    return at > 0 && BESIDE.contains(lexemes.get(at - 1).word());
  }

  private static Optional<DayOfWeek> weekday(Lexeme lexeme) {
    return Stream.of(DayOfWeek.values()).filter(day -> day.name().equalsIgnoreCase(lexeme.word())).findFirst();
  }

  /** A full date in the text, furniture included. */
  private record Dated(LocalDate day, boolean posted, boolean taken) {}

  private static List<Dated> dates(Article article) {
    List<Lexeme> lexemes = Lexeme.in(article.text(), new Span(0, article.text().length()));
    List<Dated> dates = new ArrayList<>();
    for (int i = 0; i < lexemes.size(); i++) {
      dated(article, lexemes, i).ifPresent(dates::add);
    }
    return dates;
  }

  private static Optional<Dated> dated(Article article, List<Lexeme> lexemes, int at) {
    Optional<Match> match = FULL_DATES.stream().flatMap(shape -> shape.match(lexemes, at).stream()).findFirst();
    Optional<LocalDate> day = match.flatMap(
        m -> Moment.valid(m.value("YEAR"), m.value("MONTH"), m.value("DAY")).flatMap(Moment::date));
    Optional<Furniture.Kind> kind = furniture(article, lexemes.get(at).span());
    boolean dateline = kind.filter(k -> k == Furniture.Kind.DATELINE || k == Furniture.Kind.BYLINE).isPresent();
    boolean caption = kind.filter(
        k -> k == Furniture.Kind.PHOTO_CAPTION || k == Furniture.Kind.PHOTO_CREDIT).isPresent();
    return day.map(d -> new Dated(d, dateline || isLed(lexemes, at, POSTED), caption || isLed(lexemes, at, TAKEN)));
  }

  private static Optional<Furniture.Kind> furniture(Article article, Span span) {
    return article.furniture().stream().filter(f -> f.span().contains(span)).map(Furniture::kind).findFirst();
  }

  private static boolean isLed(List<Lexeme> lexemes, int at, Set<String> words) {
    return lexemes.subList(Math.max(0, at - REACH), at).stream().anyMatch(lexeme -> words.contains(lexeme.word()));
  }
}
