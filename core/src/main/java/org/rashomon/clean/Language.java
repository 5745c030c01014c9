package org.rashomon.clean;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import opennlp.tools.langdetect.LanguageDetector;
import opennlp.tools.langdetect.LanguageDetectorModel;
import opennlp.tools.langdetect.ThreadSafeLanguageDetectorME;

/** Tells a text's language. */
final class Language {
  static final String ENGLISH = "en";

  /** The commonest words of English; no other language has even the half of this share of them. */
  private static final Set<String> COMMON = Set.of(
      "the", "of", "and", "to", "in", "that", "for", "was", "on", "with", "as", "at", "by", "his", "he", "it", "from",
      "said", "is", "has", "have", "had", "be", "were", "are", "this", "which", "not", "but", "they", "their", "who",
      "an", "a", "after", "would", "about", "been", "will", "we", "you", "i");

  /** Of the articles in gva/dev, allsides/val and polnear/dev none has less. */
  private static final double ENGLISH_SHARE = .2;

  /** Fewer letters than this tell nothing: of 40, one short text in seven was told wrong. */
  private static final int ENOUGH = 40;

  /** So many letters tell the language for sure. */
  private static final int PLENTY = 150;

  /**
   * So many times as likely as English must another language be, by a shorter text: never so for one of 8,500 headlines
   * and first lines of allsides/train and gva/dev, and always so for 36 leads in 27 languages cut off after 60 letters.
   */
  private static final double SURE = 2;

  /** So many characters tell enough. */
  private static final int LOOKED_AT = 4000;

  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}'’]+");

  private static final Map<String, String> TWO_LETTERS = twoLetters();

  private Language() {}

  /** The text's language by its own words, where there are enough of them. */
  static Optional<Fact<String>> of(String text) {
    String sample = text.length() > LOOKED_AT ? text.substring(0, LOOKED_AT) : text;
    if (commonShare(sample) >= ENGLISH_SHARE) {
      return Optional.of(new Fact<>(ENGLISH, "common words"));
    }
    long letters = sample.codePoints().filter(Character::isLetter).count();
    boolean ideographs = sample.codePoints().filter(Character::isIdeographic).count() * 2 > letters;
    boolean plenty = letters >= PLENTY || (ideographs && letters > 0);
    return plenty || letters >= ENOUGH ? detected(sample, plenty) : Optional.empty();
  }

  private static double commonShare(String sample) {
    List<String> words = BETWEEN.splitAsStream(sample.toLowerCase(Locale.ROOT)).filter(word -> !word.isEmpty())
        .toList();
    long common = words.stream().filter(COMMON::contains).count();
    return words.isEmpty() ? 0 : (double) common / words.size();
  }

  private static Optional<Fact<String>> detected(String sample, boolean plenty) {
    opennlp.tools.langdetect.Language[] likely = Detector.INSTANCE.predictLanguages(sample);
    double english = Stream.of(likely).filter(one -> one.getLang().equals("eng"))
        .mapToDouble(opennlp.tools.langdetect.Language::getConfidence).findFirst().orElse(0);
    boolean sure = plenty || likely[0].getLang().equals("eng") || likely[0].getConfidence() >= SURE * english;
    return sure ? Optional.of(new Fact<>(twoLetters(likely[0].getLang()), "opennlp langdetect")) : Optional.empty();
  }

  /** The detector speaks ISO 639-3; everybody else prefers two letters where there are two. */
  private static String twoLetters(String threeLetters) {
    return switch (threeLetters) {
      case "cmn" -> "zh";
      case "ekk" -> "et";
      case "lvs" -> "lv";
      case "pes" -> "fa";
      case "nob" -> "nb";
      case "nno" -> "nn";
      default -> TWO_LETTERS.getOrDefault(threeLetters, threeLetters);
    };
  }

  private static Map<String, String> twoLetters() {
    Map<String, String> codes = new HashMap<>();
    for (String code : Locale.getISOLanguages()) {
      codes.put(Locale.of(code).getISO3Language(), code);
    }
    return codes;
  }

  /** The language's name in English, for the user. */
  static String name(String tag) {
    String name = Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
    return name.isEmpty() ? tag : name;
  }

  /** Whether later stages understand the language, or it is not known and may be one of them. */
  static boolean isUnderstood(String given) {
    String primary = given.strip().toLowerCase(Locale.ROOT).split("[_-]", 2)[0];
    return Set.of("und", "", ENGLISH, "eng", "english").contains(primary);
  }

  private static final class Detector {
    static final LanguageDetector INSTANCE = load();

    private static LanguageDetector load() {
      try (InputStream model = LanguageDetector.class.getResourceAsStream("/langdetect-183.bin")) {
        if (model == null) {
          throw new IllegalStateException("langdetect-183.bin is not on the class path");
        }
        return new ThreadSafeLanguageDetectorME(new LanguageDetectorModel(model));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
