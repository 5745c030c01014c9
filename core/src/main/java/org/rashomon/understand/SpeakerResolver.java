package org.rashomon.understand;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rashomon.model.Entity.Kind;
import org.rashomon.model.Mention;
import org.rashomon.model.Span;
import org.rashomon.understand.Entities.One;

/** Decides whom the words that point to a speaker mean. For one article, read from its start to its end. */
final class SpeakerResolver {
  /** How sure it is that "the company" is the only one named: the article may speak of another without its name. */
  private static final double ONLY_FIRM = 0.75;

  /** How sure it is that "he" is the one name in reach of which nothing says that it is a person's. */
  private static final double ONLY_NAME = 0.7;

  /** Only of whom is as surely said to have spoken are pronouns taken to speak. */
  private static final double SURE_ENOUGH = 0.7;

  /** A pronoun reaches back no more sentences than this. */
  private static final int REACH = 4;

  private static final Set<String> HE = Set.of("he", "his", "him", "himself");
  private static final Set<String> SHE = Set.of("she", "her", "herself");
  private static final Set<String> INDEFINITE = Set.of("a", "an", "one", "some", "many", "several", "most", "few",
      "another", "other", "two", "three", "four", "five", "both", "any", "every", "each", "more", "dozens", "hundreds",
      "thousands", "others", "such", "no", "all");
  private final List<SentenceWords> all;
  private final Entities entities;
  private final List<Mention> mentions = new ArrayList<>();
  private final List<Heard> heard = new ArrayList<>();

  /** Whom a source means. */
  sealed interface Meant {
    record Known(One one, double trust, String rule) implements Meant {}

    record Nameless(String rule) implements Meant {}

    record Nobody(String rule) implements Meant {}
  }

  /** A speaker met before, for pronouns to go back to. */
  private record Heard(int sentence, int offset, Meant meant, String head) {}

  SpeakerResolver(List<SentenceWords> all, Entities entities) {
    this.all = all;
    this.entities = entities;
  }

  List<Mention> mentions() {
    return mentions;
  }

  /** Decides, and remembers it for what follows if it is sure that somebody spoke. */
  Meant resolve(Attribution attribution, Span source) {
    SentenceWords words = all.get(attribution.sentence());
    int from = words.indexAt(source.start());
    int to = words.indexAt(source.end() - 1) + 1;
    Meant meant = meant(words, from, to, attribution);
    if (attribution.trust() >= SURE_ENOUGH) {
      heard.add(new Heard(attribution.sentence(), source.start(), meant, head(words, from, to)));
    }
    return meant;
  }

  private Meant meant(SentenceWords words, int from, int to, Attribution attribution) {
    String first = words.at(from);
    if (to - from == 1 && FunctionWords.SUBJECTS.contains(first)) {
      return pronoun(words, from, first, attribution);
    }
    int end = chunkEnd(words, from, to);
    if (isSeveral(words, from, end)) {
      return new Meant.Nobody("several speakers");
    }
    return named(words, from, end)
        .or(() -> apposition(words, end, to))
        .or(() -> organised(words, from, end))
        .orElseGet(() -> described(words, from, end));
  }

  private static String head(SentenceWords words, int from, int to) {
    return words.at(chunkEnd(words, from, to) - 1);
  }

  /** The head's own words end before the first preposition: "a man from the harbour". */
  private static int chunkEnd(SentenceWords words, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      boolean ends = Set.of("of", "for", "at", "in", "from", "with", "on", ",").contains(words.at(i));
      if (ends && !isInsideName(words, i)) {
        return i;
      }
    }
    return to;
  }

  private static boolean isInsideName(SentenceWords words, int i) {
    return words.isCapital(i - 1) && words.isCapital(i + 1) && words.isAny(i, "of", "for")
        && (Gazetteer.isTitle(words.phrase(i - 1, i + 2)) || Gazetteer.ORGANISATION_WORDS.contains(words.at(i - 1))
            || words.is(i - 1, "secretary"));
  }

  /** "Lim and Okafor": neither alone has said it. */
  private boolean isSeveral(SentenceWords words, int from, int end) {
    List<Name> inside = entities.namesIn(words.sentence().index()).stream()
        .filter(name -> name.from() >= from && name.to() <= end)
        .toList();
    for (int i = 1; i < inside.size(); i++) {
      int joint = inside.get(i - 1).to();
      int next = entities.fullStart(inside.get(i));
      boolean close = next - joint == 1
          || (next - joint == 2 && FunctionWords.DETERMINERS.contains(words.at(joint + 1)));
      if (words.isAny(joint, "and", "&") && close) {
        return true;
      }
    }
    return false;
  }

  private Optional<Meant> named(SentenceWords words, int from, int end) {
    int sentence = words.sentence().index();
    Optional<Name> last = entities.namesIn(sentence).stream()
        .filter(name -> name.from() >= from && name.to() <= end && name.from() < end)
        .reduce((a, b) -> b);
    if (last.isEmpty() || last.get().to() != end) {
      return last.filter(name -> words.isNumber(end - 1) || words.isPunctuation(end - 1)).flatMap(this::known);
    }
    Name name = last.get();
    Optional<Meant> known = known(name);
    return known.isPresent() ? known : Optional.of(new Meant.Nobody("name of several"));
  }

  /** "its chief physician, Dr Ada Lim": the name after the comma, where the source goes on to it. */
  private Optional<Meant> apposition(SentenceWords words, int end, int to) {
    return words.is(end, ",") ? named(words, end + 1, to) : Optional.empty();
  }

  private Optional<Meant> known(Name name) {
    return entities.of(name).map(one -> {
      boolean sure = name.words().size() > 1 || one.names.size() > 1 || one.kind != Kind.OTHER;
      return new Meant.Known(one, sure ? 1 : 0.93, "name");
    });
  }

  /** "the Lim campaign", "Norway's foreign ministry", "the ministry". */
  private Optional<Meant> organised(SentenceWords words, int from, int end) {
    if (!Gazetteer.ORGANISED.contains(words.at(end - 1)) || INDEFINITE.contains(words.at(from))) {
      return Optional.empty();
    }
    Optional<Name> inside = entities.namesIn(words.sentence().index()).stream()
        .filter(name -> name.from() >= from && name.to() <= end)
        .reduce((a, b) -> b);
    if (inside.isPresent() && inside.get().kind() == Kind.ORGANIZATION) {
      return known(inside.get());
    }
    int start = FunctionWords.DETERMINERS.contains(words.at(from)) ? from + 1 : from;
    boolean qualified = inside.isPresent() || (end - start > 1 && Gazetteer.stateOfPeople(words.at(start)).isPresent());
    if (qualified) {
      return Optional.of(new Meant.Known(entities.addOrganisation(raw(words, start, end)), 0.95, "organisation"));
    }
    return organisationBefore(words, end).or(() -> Optional.of(company(words, end)));
  }

  /** "the company": the only firm the article names, if it names one and says so; nobody's name if it names none. */
  private Meant company(SentenceWords words, int end) {
    if (!Firms.NOUNS.contains(words.at(end - 1))) {
      return new Meant.Nameless("body without a name");
    }
    List<One> firms = Firms.of(all, entities);
    int sentence = words.sentence().index();
    if (firms.size() > 1) {
      return new Meant.Nobody("one of several firms");
    }
    return firms.stream().filter(one -> one.names.stream().anyMatch(name -> name.sentence() < sentence)).findFirst()
        .<Meant>map(one -> new Meant.Known(one, ONLY_FIRM, "the only firm named"))
        .orElseGet(() -> new Meant.Nameless("body without a name"));
  }

  private static String raw(SentenceWords words, int from, int end) {
    StringBuilder phrase = new StringBuilder();
    for (int i = from; i < end; i++) {
      phrase.append(i == from || words.isClitic(i) ? "" : " ").append(words.raw(i));
    }
    return phrase.toString();
  }

  /** "the ministry": the last organisation with that word in its name. */
  private Optional<Meant> organisationBefore(SentenceWords words, int end) {
    String noun = words.at(end - 1);
    int sentence = words.sentence().index();
    return entities.all().stream()
        .filter(one -> one.kind == Kind.ORGANIZATION)
        .filter(one -> one.forms.stream().anyMatch(form -> form.toLowerCase(java.util.Locale.ROOT).endsWith(noun)))
        .filter(one -> one.names.stream().anyMatch(name -> name.sentence() <= sentence))
        .reduce((a, b) -> b)
        .map(one -> new Meant.Known(one, 0.85, "organisation named before"));
  }

  private Meant described(SentenceWords words, int from, int end) {
    String head = words.at(end - 1);
    boolean plural = Gazetteer.UNNAMED.contains(head) || (head.endsWith("s") && Gazetteer.isRole(singular(head)));
    if (plural || INDEFINITE.contains(words.at(from)) || FunctionWords.DOCUMENTS.contains(head)) {
      return new Meant.Nameless("unnamed");
    }
    Optional<Role> role = Role.of(words.phrase(from, end)).filter(found -> found.head().equals(head));
    boolean definite = words.isAny(from, "the", "that", "this") || words.isClitic(from + 1) || words.isClitic(from + 2)
        || role.flatMap(Role::state).isPresent();
    if (role.isEmpty()) {
      return holdsCapital(words, from, end) ? new Meant.Nobody("unknown phrase") : new Meant.Nameless("unnamed");
    }
    return definite ? byRole(words, from, role.get()) : new Meant.Nameless("unnamed");
  }

  /** Whether a word other than the sentence's first has a capital, and so may be a name that was not known for one. */
  private static boolean holdsCapital(SentenceWords words, int from, int end) {
    for (int i = from; i < end; i++) {
      if (words.isCapital(i) && i > 0 && !words.isPunctuation(i - 1)) {
        return true;
      }
    }
    return false;
  }

  private static String singular(String plural) {
    return plural.substring(0, plural.length() - 1);
  }

  private Meant byRole(SentenceWords words, int from, Role role) {
    int sentence = words.sentence().index();
    boolean heardUnnamed = heard.stream()
        .anyMatch(one -> one.meant() instanceof Meant.Nameless && one.head().equals(role.head()));
    One best = null;
    double bestFit = 0;
    double second = 0;
    for (One one : entities.all()) {
      double fit = roleFit(one, role, sentence, from);
      if (fit > bestFit) {
        second = bestFit;
        bestFit = fit;
        best = one;
      } else {
        second = Math.max(second, fit);
      }
    }
    if (best == null) {
      return heardUnnamed || isIntroduced(role.head(), sentence) || isNobodyNamed()
          ? new Meant.Nameless("unnamed before")
          : new Meant.Nobody("unknown role");
    }
    return new Meant.Known(best, bestFit - second > 0.15 ? 0.9 : 0.7, "role");
  }

  private boolean isNobodyNamed() {
    return entities.all().stream().noneMatch(one -> one.isPerson() || (one.kind == Kind.OTHER && one.isLong()));
  }

  /** Whether the article spoke of "a witness" before it speaks of "the witness". */
  private boolean isIntroduced(String head, int sentence) {
    for (int s = 0; s <= sentence; s++) {
      SentenceWords words = all.get(s);
      for (int i = 1; i < words.size(); i++) {
        boolean article = INDEFINITE.contains(words.at(i - 1)) || INDEFINITE.contains(words.at(i - 2));
        if (words.is(i, head) && article) {
          return true;
        }
      }
    }
    return false;
  }

  private double roleFit(One one, Role role, int sentence, int from) {
    double fit = one.roles.stream().mapToDouble(own -> own.fits(role)).max().orElse(0);
    if (fit <= 0 || !isGenderOf(one, role.head())) {
      return 0;
    }
    long before = one.names.stream()
        .filter(name -> name.sentence() < sentence || (name.sentence() == sentence && name.from() < from))
        .count();
    int last = one.names.stream().mapToInt(Name::sentence).filter(at -> at <= sentence).max().orElse(-100);
    double near = last < 0 ? 0 : Math.max(0, 1 - (sentence - last) / 10.0);
    return fit + 0.2 * near + 0.02 * Math.min(before, 10) - (before == 0 ? 0.3 : 0);
  }

  private static boolean isGenderOf(One one, String head) {
    return one.gender.agreesWith(Gazetteer.genderOfTitle(head));
  }

  private Meant pronoun(SentenceWords words, int at, String pronoun, Attribution attribution) {
    if (HE.contains(pronoun) || SHE.contains(pronoun)) {
      return person(words, at, HE.contains(pronoun) ? Gender.HE : Gender.SHE, attribution);
    }
    return switch (pronoun) {
      case "who", "which" -> antecedent(words, at);
      case "it" -> organisationHeard(words.sentence().index());
      case "they" -> crowdHeard(words.sentence().index());
      case "someone", "somebody", "everyone", "everybody", "nobody", "anyone", "one" -> new Meant.Nameless("unnamed");
      default -> new Meant.Nobody("pronoun");
    };
  }

  private Meant antecedent(SentenceWords words, int at) {
    int end = words.is(at - 1, ",") ? at - 1 : at;
    Optional<NounPhrases.Range> phrase = new NounPhrases(words, new boolean[words.size()]).endingAt(end);
    if (phrase.isEmpty() || end == 0) {
      return new Meant.Nobody("relative");
    }
    int chunk = chunkEnd(words, phrase.get().from(), phrase.get().to());
    Optional<Meant> whole = named(words, phrase.get().from(), phrase.get().to());
    return whole.or(() -> named(words, phrase.get().from(), chunk))
        .orElseGet(() -> described(words, phrase.get().from(), chunk));
  }

  private Meant organisationHeard(int sentence) {
    for (int i = heard.size() - 1; i >= 0 && sentence - heard.get(i).sentence() <= REACH + 2; i--) {
      if (heard.get(i).meant() instanceof Meant.Known known && !known.one().isPerson()) {
        return new Meant.Known(known.one(), 0.85 * known.trust(), "it, last organisation heard");
      }
      if (heard.get(i).meant() instanceof Meant.Nameless && FunctionWords.DOCUMENTS.contains(heard.get(i).head())) {
        return new Meant.Nameless("it, last document");
      }
    }
    return new Meant.Nobody("it");
  }

  private Meant crowdHeard(int sentence) {
    for (int i = heard.size() - 1; i >= 0 && sentence - heard.get(i).sentence() <= REACH; i--) {
      if (heard.get(i).meant() instanceof Meant.Nameless) {
        return new Meant.Nameless("they");
      }
    }
    return new Meant.Nobody("they");
  }

  /** "he": the person of this sentence or the last ones who is its subject or spoke last. */
  private Meant person(SentenceWords words, int at, Gender gender, Attribution attribution) {
    int sentence = words.sentence().index();
    Optional<Meant> ahead = cataphor(words, at, gender);
    Optional<One> here = subjectIn(sentence, 0, at, gender, attribution);
    if (here.isPresent()) {
      return new Meant.Known(here.get(), 0.85, "pronoun, same sentence");
    }
    if (ahead.isPresent()) {
      return ahead.get();
    }
    for (int back = 1; back <= REACH && sentence - back >= 0; back++) {
      Optional<Meant> found = personIn(sentence - back, back, gender, attribution);
      if (found.isPresent()) {
        return found.get();
      }
    }
    return onlyName(sentence, gender).orElseGet(() -> new Meant.Nobody("pronoun"));
  }

  /** "Lim Seo-jun was asked. ... he said": the one full name in reach that opens a sentence and may be a person's. */
  private Optional<Meant> onlyName(int sentence, Gender gender) {
    List<One> inReach = java.util.stream.IntStream.rangeClosed(Math.max(0, sentence - 1), sentence).boxed()
        .flatMap(at -> entities.namesIn(at).stream())
        .flatMap(name -> entities.of(name).stream())
        .filter(one -> one.isPerson() || one.kind == Kind.OTHER)
        .distinct().toList();
    boolean only = inReach.size() == 1 && inReach.get(0).isLong() && inReach.get(0).gender.agreesWith(gender)
        && inReach.get(0).names.stream().anyMatch(name -> name.from() == 0 && isSubject(name));
    return only ? Optional.of(new Meant.Known(inReach.get(0), ONLY_NAME, "pronoun, only name")) : Optional.empty();
  }

  /** Whether a verb that people do stands right after a name. */
  private boolean isSubject(Name name) {
    SentenceWords words = all.get(name.sentence());
    boolean asked = words.isAny(name.to(), "was", "is", "had", "has") && words.at(name.to() + 1).endsWith("ed");
    return asked || (Verbs.looksFinite(words.at(name.to())) && !words.isAny(name.to(), "was", "is", "were", "are"));
  }

  private Optional<Meant> personIn(int sentence, int back, Gender gender, Attribution attribution) {
    double fade = back == 1 ? 0.9 : back == 2 ? 0.82 : 0.7;
    Optional<Heard> speaker = heard.stream().filter(one -> one.sentence() == sentence).reduce((a, b) -> b);
    if (speaker.isPresent() && speaker.get().meant() instanceof Meant.Known known && known.one().isPerson()
        && known.one().gender.agreesWith(gender)) {
      return Optional.of(new Meant.Known(known.one(), fade * Math.max(known.trust(), 0.9), "pronoun, last speaker"));
    }
    if (speaker.isPresent() && speaker.get().meant() instanceof Meant.Nameless && isOnePerson(speaker.get().head())) {
      return Optional.of(new Meant.Nameless("pronoun, unnamed speaker"));
    }
    return subjectIn(sentence, 0, all.get(sentence).size(), gender, attribution)
        .map(one -> new Meant.Known(one, fade, "pronoun, last subject"));
  }

  private static boolean isOnePerson(String head) {
    return Gazetteer.isRole(head);
  }

  /** The first person before a token, those inside possessives last; none inside the words quoted. */
  private Optional<One> subjectIn(int sentence, int from, int to, Gender gender, Attribution attribution) {
    SentenceWords words = all.get(sentence);
    Optional<One> possessive = Optional.empty();
    for (Name name : entities.namesIn(sentence)) {
      Optional<One> one = entities.of(name).filter(found -> isPersonLike(found) && found.gender.agreesWith(gender));
      boolean inside = name.from() >= from && name.to() <= to && !isQuoted(words, name, attribution);
      if (one.isPresent() && inside) {
        if (!words.isClitic(name.to())) {
          return one;
        }
        possessive = possessive.or(() -> one);
      }
    }
    return possessive;
  }

  private static boolean isPersonLike(One one) {
    return one.isPerson();
  }

  private static boolean isQuoted(SentenceWords words, Name name, Attribution attribution) {
    Span span = words.span(name.from(), name.to());
    return attribution.content().stream().anyMatch(content -> content.contains(span));
  }

  /** "When he spoke, Lim said": the pronoun comes before the name. */
  private Optional<Meant> cataphor(SentenceWords words, int at, Gender gender) {
    String first = words.at(0);
    boolean subordinate = Set
        .of("when", "while", "as", "after", "before", "in", "if", "although", "though", "since", "during",
            "despite", "because", "once", "asked", "speaking", "until")
        .contains(first);
    if (!subordinate) {
      return Optional.empty();
    }
    return entities.namesIn(words.sentence().index()).stream()
        .filter(name -> name.from() > at && words.is(entities.fullStart(name) - 1, ","))
        .flatMap(name -> entities.of(name).stream())
        .filter(one -> one.isPerson() && one.gender.agreesWith(gender))
        .findFirst()
        .map(one -> new Meant.Known(one, 0.85, "pronoun before its name"));
  }
}
