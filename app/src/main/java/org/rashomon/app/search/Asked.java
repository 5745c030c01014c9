package org.rashomon.app.search;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rashomon.app.search.StoredSentence.Kind;
import org.rashomon.app.search.StoredSentence.Mark;

/** Looks in a sentence for the kind of thing that is asked for. */
final class Asked {
  private static final Pattern REASON = Pattern.compile(
      "\\b(because|due to|owing to|thanks to|over|after|since|so that|in order to|in protest|caused|blamed|prompted"
          + "|for fear|as a result|in response|to avoid|the reason)\\b",
      Pattern.CASE_INSENSITIVE);

  private static final Pattern AGE = Pattern.compile(
      "(?:\\b(?:aged?|of|is|was), ?|\\b(?:aged?|of|is|was) |, )(\\d{1,3})\\b(?![%,.:]?\\d|%)|\\b(\\d{1,3})-year-old\\b");

  private static final Pattern HOW_OFTEN = Pattern.compile(
      "\\b(once|twice|[\\w-]+ times|every|daily|weekly|monthly|yearly|hourly|a (?:day|week|month|year))\\b",
      Pattern.CASE_INSENSITIVE);

  private static final Pattern AMOUNT = Pattern.compile(
      "[$\u20ac\u00a3%]|\\b(per ?cent|dollars?|euros?|pounds?|kroner|yen|million|billion|tonnes?|tons?|litres?)\\b",
      Pattern.CASE_INSENSITIVE);

  private static final Pattern PLACE_WORD = Pattern.compile(
      "\\b(?:in|at|from|near|to|off|into|outside|around|towards?) (?:the )?$", Pattern.CASE_INSENSITIVE);

  /** An age stands beside whom it is of: with a title and a full name between, no farther than this. */
  private static final int BESIDE = 40;

  private final Question question;
  private final StemAnalyzer analyzer;

  Asked(Question question, StemAnalyzer analyzer) {
    this.question = question;
    this.analyzer = analyzer;
  }

  /**
   * What was found.
   *
   * @param rule that found it
   * @param value by which answers can be told apart, of a number; else empty
   * @param fit how well it fits beside others that fit as well, from 0
   */
  record Thing(String rule, String value, double fit) {}

  /** The thing asked for, if the sentence has it; a question for no certain thing is content with any sentence. */
  Optional<Thing> in(StoredSentence sentence) {
    return switch (question.asks()) {
      case WHO -> who(sentence);
      case WHEN -> when(sentence);
      case WHERE -> place(sentence);
      case WHY -> pattern(sentence, REASON, "a reason is given");
      case HOW_MANY -> number(sentence);
      case HOW_MUCH -> pattern(sentence, AMOUNT, "an amount is named");
      case HOW_OLD -> age(sentence);
      case HOW_LONG -> sentence.marks(Kind.DURATION).findFirst().map(mark -> thing("a length of time is named"));
      case HOW_OFTEN -> pattern(sentence, HOW_OFTEN, "a number of times is named");
      case SAID -> said(sentence);
      case WHETHER, WHAT -> Optional.of(thing("its words are the question's"));
    };
  }

  private static Thing thing(String rule) {
    return new Thing(rule, "", 0);
  }

  private Optional<Thing> who(StoredSentence sentence) {
    if (question.terms().isEmpty()) {
      return sentence.marks(Kind.PERSON, Kind.ORGANIZATION)
          .filter(mark -> isAskedFor(mark) && isDescribed(sentence, mark)).findFirst()
          .map(mark -> thing("it says who is named"));
    }
    return sentence.marks(Kind.PERSON, Kind.ORGANIZATION).filter(mark -> !isAskedFor(mark))
        .max(Comparator.comparingDouble(mark -> nearness(sentence, mark)))
        .map(mark -> new Thing("somebody is named", "", nearness(sentence, mark)));
  }

  /** Whether a name is one of the question's own, which is no answer to it. */
  private boolean isAskedFor(Mark mark) {
    return analyzer.stems(mark.value()).stream().anyMatch(question.names()::contains);
  }

  private boolean isDescribed(StoredSentence sentence, Mark mark) {
    List<String> description = analyzer.stems(mark.of());
    return !description.isEmpty() && analyzer.stems(sentence.words().exact()).containsAll(description);
  }

  /** From 1 for a mark beside a word of the question to 0 for one far from all. */
  private double nearness(StoredSentence sentence, Mark mark) {
    return 1 / (1 + distance(sentence, mark) / (double) BESIDE);
  }

  private int distance(StoredSentence sentence, Mark mark) {
    return analyzer.terms(sentence.words().exact()).stream()
        .filter(term -> Coverage.match(term.stem(), question.terms()) > 0)
        .filter(term -> term.span().end() <= mark.start() || term.span().start() >= mark.end())
        .mapToInt(term -> Math.max(mark.start() - term.span().end(), term.span().start() - mark.end()))
        .min().orElse(Integer.MAX_VALUE);
  }

  private Optional<Thing> when(StoredSentence sentence) {
    boolean hour = sentence.marks(Kind.TIME).findAny().isPresent();
    return sentence.marks(Kind.TIME, Kind.DATE).filter(mark -> isOfCalendar(mark.value()))
        .max(Comparator.comparingDouble(mark -> nearness(sentence, mark)))
        .map(mark -> new Thing("a time is named", "", nearness(sentence, mark) / 2 + (hour ? 0.5 : 0)));
  }

  /** "now" and "recently" tell no time. */
  private static boolean isOfCalendar(String value) {
    return !value.isEmpty() && (Character.isDigit(value.charAt(0)) || value.startsWith("XXXX"));
  }

  private Optional<Thing> place(StoredSentence sentence) {
    return sentence.marks(Kind.PLACE, Kind.OTHER).filter(mark -> !isAskedFor(mark))
        .filter(mark -> mark.kind() == Kind.PLACE || isAfterPlaceWord(sentence, mark))
        .max(Comparator.comparingDouble(mark -> nearness(sentence, mark)))
        .map(mark -> new Thing("a place is named", "", nearness(sentence, mark)));
  }

  /** What is named "Port Alder" may be a ship, but not after "from". */
  private static boolean isAfterPlaceWord(StoredSentence sentence, Mark mark) {
    return PLACE_WORD.matcher(sentence.words().exact().substring(0, mark.start())).find();
  }

  private static Optional<Thing> pattern(StoredSentence sentence, Pattern pattern, String rule) {
    return pattern.matcher(sentence.words().exact()).find() ? Optional.of(thing(rule)) : Optional.empty();
  }

  private Optional<Thing> number(StoredSentence sentence) {
    return sentence.marks(Kind.QUANTITY).filter(mark -> !mark.value().isEmpty() && isCounted(mark))
        .min(Comparator.comparingInt(mark -> distance(sentence, mark)))
        .map(mark -> new Thing("what is asked for is counted", mark.value(), nearness(sentence, mark)));
  }

  /** Of people the injured or the dead are counted without the word "people". */
  private boolean isCounted(Mark mark) {
    Set<String> counted = new HashSet<>(analyzer.stems(mark.of()));
    return question.counted().filter(noun -> Coverage.match(noun, counted) > 0).isPresent()
        || (question.counted().filter("person"::equals).isPresent()
            && question.terms().stream().anyMatch(term -> Coverage.match(term, counted) > 0));
  }

  private Optional<Thing> age(StoredSentence sentence) {
    Matcher matcher = AGE.matcher(sentence.words().exact());
    Set<String> whose = new HashSet<>(question.names());
    whose.addAll(question.terms());
    return matcher.results().filter(age -> isBeside(sentence, age.start(), whose)).findFirst()
        .map(age -> thing("an age is named"));
  }

  private boolean isBeside(StoredSentence sentence, int place, Set<String> whose) {
    return analyzer.terms(sentence.words().exact()).stream()
        .anyMatch(term -> whose.contains(term.stem()) && Math.abs(term.span().end() - place) <= BESIDE);
  }

  private Optional<Thing> said(StoredSentence sentence) {
    boolean direct = sentence.marks(Kind.DIRECT).anyMatch(this::isOfSpeaker);
    boolean any = direct || sentence.marks(Kind.INDIRECT).anyMatch(this::isOfSpeaker);
    return any ? Optional.of(new Thing("who was asked for says it", "", direct ? 1 : 0)) : Optional.empty();
  }

  private boolean isOfSpeaker(Mark quotation) {
    Set<String> calling = new HashSet<>(analyzer.stems(quotation.value()));
    calling.addAll(analyzer.stems(quotation.of()));
    return question.speakers().stream().anyMatch(calling::containsAll);
  }
}
