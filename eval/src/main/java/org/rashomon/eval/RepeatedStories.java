package org.rashomon.eval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rashomon.model.Article;
import org.rashomon.model.Published;

/**
 * A large library made of a small set: its stories again and again, each time of other people, places and things and on
 * other days, so that no repeat tells the same story.
 *
 * <p>Every name becomes another name of the set that is about as common, and so does every word but the commonest; the
 * same one all through a repeat. So a repeat has as many words, names and likenesses as the set itself, and two repeats
 * have no more in common than two stories of the set. Every story begins on a day drawn from a span of days and keeps
 * the days between its articles; undated articles stay undated.
 */
final class RepeatedStories {
  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  /** So many words keep their places: they say what kind of news it is, not which. */
  private static final int COMMONEST = 300;

  /** So many words of like frequency change places among themselves. */
  private static final int BAND = 40;

  private static final LocalDate FIRST = LocalDate.of(2001, 1, 1);

  /** What is written with a capital and names nobody. */
  private static final Set<String> CALENDAR = Set.of(
      "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "January", "February", "March",
      "April", "May", "June", "July", "August", "September", "October", "November", "December");

  private final GoldStories set;
  private final int days;
  private final List<String> names = new ArrayList<>();
  private final List<String> words = new ArrayList<>();
  private final Map<String, LocalDate> begins = new HashMap<>();

  /** An article of a repeat and the day on which it arrives. */
  private record Arriving(Article article, LocalDate day) {}

  private RepeatedStories(GoldStories set, int days) {
    this.set = set;
    this.days = days;
    sortWords();
    for (Article article : set.articles()) {
      article.published().day().ifPresent(day -> begins.merge(story(article), day, (a, b) -> a.isBefore(b) ? a : b));
    }
  }

  /**
   * Repeats a set until there are so many articles.
   *
   * @param days stories begin within so many days
   */
  static GoldStories of(GoldStories set, int articles, int days) {
    RepeatedStories repeated = new RepeatedStories(set, days);
    List<Arriving> all = new ArrayList<>();
    Map<String, String> stories = new HashMap<>();
    for (int repeat = 0; all.size() < articles; repeat++) {
      repeated.repeat(repeat, all, stories);
    }
    List<Article> kept = all.subList(0, articles).stream()
        .sorted(Comparator.comparing(Arriving::day)).map(Arriving::article).toList();
    return new GoldStories(set.name() + ", repeated", kept, stories);
  }

  /** Parts names, which are never written without a capital, from other words; the commonest first. */
  private void sortWords() {
    Map<String, Integer> counts = new HashMap<>();
    set.articles().stream().flatMap(RepeatedStories::texts).forEach(
        text -> WORD.matcher(text).results().forEach(word -> counts.merge(word.group(), 1, Integer::sum)));
    counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey).filter(word -> !CALENDAR.contains(word)).forEach(word -> {
          if (!Character.isUpperCase(word.charAt(0))) {
            words.add(word);
          } else if (!counts.containsKey(word.toLowerCase(Locale.ROOT))) {
            names.add(word);
          }
        });
  }

  private static Stream<String> texts(Article article) {
    return Stream.concat(Stream.of(article.text()), article.title().stream());
  }

  private String story(Article article) {
    return String.valueOf(set.stories().get(article.id()));
  }

  private void repeat(int number, List<Arriving> all, Map<String, String> stories) {
    Random random = new Random(number);
    Map<String, String> renamed = renamed(random);
    Map<String, Integer> drawn = new HashMap<>();
    for (Article article : set.articles()) {
      int start = drawn.computeIfAbsent(story(article), story -> random.nextInt(days));
      Arriving repeat = repeat(number, article, renamed, start);
      all.add(repeat);
      stories.put(repeat.article.id(), number + " " + story(article));
    }
  }

  /** For each name and word another, or by chance the same. */
  private Map<String, String> renamed(Random random) {
    Map<String, String> renamed = new HashMap<>();
    exchange(names, random, renamed);
    exchange(words.subList(Math.min(COMMONEST, words.size()), words.size()), random, renamed);
    return renamed;
  }

  private static void exchange(List<String> words, Random random, Map<String, String> renamed) {
    for (int from = 0; from < words.size(); from += BAND) {
      List<String> band = words.subList(from, Math.min(from + BAND, words.size()));
      List<String> others = new ArrayList<>(band);
      Collections.shuffle(others, random);
      for (int i = 0; i < band.size(); i++) {
        renamed.put(band.get(i), others.get(i));
      }
    }
  }

  private Arriving repeat(int number, Article article, Map<String, String> renamed, int start) {
    LocalDate begin = begins.getOrDefault(story(article), LocalDate.EPOCH);
    long later = article.published().day().map(day -> day.toEpochDay() - begin.toEpochDay()).orElse(0L);
    LocalDate day = FIRST.plusDays(start + later);
    Article.Builder repeat = Article.of(number + " " + article.id(), article.origin(), rename(article.text(), renamed))
        .language(article.language());
    article.published().day().ifPresent(any -> repeat.published(new Published.On(day)));
    article.title().ifPresent(title -> repeat.title(rename(title, renamed)));
    article.outlet().ifPresent(repeat::outlet);
    return new Arriving(repeat.build(), day);
  }

  private static String rename(String text, Map<String, String> renamed) {
    return WORD.matcher(text).replaceAll(word -> Matcher.quoteReplacement(rename(word, renamed)));
  }

  private static String rename(MatchResult word, Map<String, String> renamed) {
    String written = word.group();
    String name = renamed.get(written);
    if (name != null) {
      return name;
    }
    String plain = renamed.get(written.toLowerCase(Locale.ROOT));
    return plain == null ? written : Character.toUpperCase(plain.charAt(0)) + plain.substring(1);
  }
}
