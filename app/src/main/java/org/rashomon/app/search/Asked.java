package org.rashomon.app.search;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rashomon.app.search.Question.Predicate;
import org.rashomon.app.search.StoredSentence.Kind;
import org.rashomon.app.search.StoredSentence.Mark;
import org.rashomon.model.Span;

/** Looks in a sentence for the kind of thing that is asked for. */
final class Asked {
  private static final Pattern REASON = Pattern.compile(
      "\\b(because|(?<!(?:is|are|was|were) )due to|due to (?:the|an?|its|his|her|their)|owing to|thanks to|so that|in order to|in protest|cause|caused|blamed|prompted"
          + "|for fear|as a result|in response|to avoid|the reason|saying)\\b",
      Pattern.CASE_INSENSITIVE);

  /** Words that give a reason only right behind what it is of: "over" is a place elsewhere, "after" a time. */
  private static final Pattern REASON_BEHIND = Pattern.compile("^[^,;:.]*\\b(over|after)\\b");

  private static final Pattern NO_COMMENT = Pattern.compile(
      "\\b(no (?:immediate )?comment|declined to (?:comment|speak|answer)|refused to (?:comment|speak|answer)"
          + "|did not (?:comment|speak|answer|respond)|without (?:speaking|commenting|answering))\\b",
      Pattern.CASE_INSENSITIVE);

  /** After a name comes what its bearer is. */
  private static final Pattern WHO_BEHIND = Pattern.compile("^,? (?:who|an?|the|is|was) ");

  /** Between a role and who has it: "the mayor of Odrin, Ilse Brandt". */
  private static final Pattern ROLE_BEFORE = Pattern.compile(",? (?:(?:of|for|at) [^,.;]{1,40},? )?(?:[DM][rs]+ )?");

  /** Between somebody and their role: "Ilse Brandt, the mayor", "Ilse Brandt is the mayor". */
  private static final Pattern ROLE_BEHIND = Pattern.compile("(?:,| is| was) [^,.;]{0,40}");

  private static final Pattern BY = Pattern.compile("\\b(?:by|of) ");

  private static final Pattern BEING = Pattern.compile("\\b(?:is|are|was|were|been|being|be) (?:\\w+ly )?$");

  private static final Pattern SOME_OF_THEM = Pattern.compile(
      "\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|several|some|most|\\d+) of "
          + "(?:them|the|those|whom)\\b",
      Pattern.CASE_INSENSITIVE);

  private static final Pattern PLACE_PHRASE = Pattern.compile(
      "\\b(?:in|at|on|outside|inside|near|beside|behind|aboard) (?:the|an?|his|her|its|their) [a-z]");

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
  private final Clauses clauses;

  Asked(Question question, StemAnalyzer analyzer) {
    this.question = question;
    this.analyzer = analyzer;
    this.clauses = new Clauses(analyzer);
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
      case WHO -> who(sentence).or(() -> agent(sentence));
      case WHO_IS -> whoIs(sentence);
      case HOLDER -> holder(sentence);
      case NAME -> name(sentence);
      case WHEN -> when(sentence);
      case WHERE -> place(sentence).or(() -> somewhere(sentence));
      case WHY -> pattern(sentence, REASON, "a reason is given").or(() -> reasonBehind(sentence));
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
    return sentence.marks(Kind.PERSON, Kind.ORGANIZATION).filter(mark -> !isAskedFor(mark))
        .max(Comparator.comparingDouble(mark -> nearness(sentence, mark)))
        .map(mark -> new Thing("somebody is named", "", nearness(sentence, mark)));
  }

  /** Somebody or something without a name that does what is asked, or by which it is done. */
  private Optional<Thing> agent(StoredSentence sentence) {
    return verbs(sentence)
        .filter(verb -> isDone(sentence.words().exact(), verb.span()) && hasAllTerms(sentence)).findFirst()
        .map(verb -> new Thing("it says who does it", "", 0.5));
  }

  /** The words in a sentence that say what is asked about. */
  private Stream<StemAnalyzer.Term> verbs(StoredSentence sentence) {
    return question.predicate().stream().flatMap(predicate -> clauses.saying(predicate, sentence).stream());
  }

  private static boolean isDone(String words, Span verb) {
    String before = words.substring(0, verb.start());
    return BEING.matcher(before).find()
        ? BY.matcher(words.substring(verb.end())).lookingAt() || words.startsWith(" by ", verb.end())
        : before.strip().indexOf(' ') > 0;
  }

  private boolean hasAllTerms(StoredSentence sentence) {
    Set<String> in = Phrases.with(analyzer.stems(sentence.words().exact()));
    return question.terms().stream().allMatch(term -> Coverage.match(term, in) > 0);
  }

  private Optional<Thing> whoIs(StoredSentence sentence) {
    return sentence.marks(Kind.PERSON, Kind.ORGANIZATION)
        .filter(mark -> isAskedFor(mark) && (isDescribed(sentence, mark) || isExplained(sentence, mark))).findFirst()
        .map(mark -> thing("it says who is named"));
  }

  private static boolean isExplained(StoredSentence sentence, Mark mark) {
    return WHO_BEHIND.matcher(sentence.words().exact().substring(mark.end())).find();
  }

  /** Who has a role is named beside it. */
  private Optional<Thing> holder(StoredSentence sentence) {
    return sentence.marks(Kind.PERSON, Kind.ORGANIZATION).filter(mark -> !isAskedFor(mark))
        .filter(mark -> question.predicate().filter(role -> isBeside(role, sentence, mark)).isPresent())
        .max(Comparator.comparingDouble(mark -> nearness(sentence, mark)))
        .map(mark -> new Thing("who has the role is named beside it", "", nearness(sentence, mark)));
  }

  private boolean isBeside(Predicate role, StoredSentence sentence, Mark mark) {
    return analyzer.terms(sentence.words().exact()).stream()
        .filter(term -> term.stem().equals(role.stem()) || Coverage.isOfAct(term.stem(), role.stem()))
        .anyMatch(term -> isBeside(sentence.words().exact(), mark, term.span()));
  }

  private static boolean isBeside(String words, Mark mark, Span role) {
    if (role.end() <= mark.start()) {
      return ROLE_BEFORE.matcher(words.substring(role.end(), mark.start())).matches();
    }
    return role.start() < mark.end() || ROLE_BEHIND.matcher(words.substring(mark.end(), role.start())).matches();
  }

  /** What something is called stands right behind what it is: "the ferry Port Alder", "the ferry, Port Alder". */
  private Optional<Thing> name(StoredSentence sentence) {
    return sentence.marks(Kind.OTHER, Kind.PERSON, Kind.ORGANIZATION, Kind.PLACE)
        .filter(mark -> !isAskedFor(mark))
        .filter(mark -> analyzer.terms(sentence.words().exact()).stream()
            .filter(term -> mark.start() - term.span().end() >= 0 && mark.start() - term.span().end() <= 2)
            .anyMatch(term -> question.terms().contains(term.stem())) && hasAllTerms(sentence))
        .findFirst().map(mark -> thing("a name stands beside it"));
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

  /** A place without a name, behind what happened there. */
  private Optional<Thing> somewhere(StoredSentence sentence) {
    String words = sentence.words().exact();
    return verbs(sentence)
        .filter(verb -> hasAllTerms(sentence) && PLACE_PHRASE.matcher(words).region(verb.span().end(), words.length())
            .find())
        .findFirst().map(verb -> thing("a place is told"));
  }

  private Optional<Thing> reasonBehind(StoredSentence sentence) {
    String words = sentence.words().exact();
    return verbs(sentence)
        .filter(verb -> REASON_BEHIND.matcher(words.substring(verb.span().end())).find()).findFirst()
        .map(verb -> thing("a reason is given"));
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
        .map(mark -> new Thing("what is asked for is counted", mark.value(), nearness(sentence, mark)))
        .or(() -> someOfThem(sentence));
  }

  /** "One of them died". */
  private Optional<Thing> someOfThem(StoredSentence sentence) {
    String words = sentence.words().exact();
    return verbs(sentence).filter(verb -> question.counted().filter("person"::equals).isPresent())
        .filter(verb -> SOME_OF_THEM.matcher(words.substring(0, verb.span().start())).find()).findFirst()
        .map(verb -> thing("some of them are counted"));
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
    return any
        ? Optional.of(new Thing("who was asked for says it", "", direct ? 1 : 0))
        : pattern(sentence, NO_COMMENT, "who was asked for says nothing").filter(thing -> isOfSpeakers(sentence));
  }

  private boolean isOfSpeakers(StoredSentence sentence) {
    List<String> stems = analyzer.stems(sentence.words().exact());
    return question.partOfDay().isPresent() && question.speakers().stream().anyMatch(stems::containsAll);
  }

  private boolean isOfSpeaker(Mark quotation) {
    Set<String> calling = new HashSet<>(analyzer.stems(quotation.value()));
    calling.addAll(analyzer.stems(quotation.of()));
    return question.speakers().stream().anyMatch(calling::containsAll);
  }
}
