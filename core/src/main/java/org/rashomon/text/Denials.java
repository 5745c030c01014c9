package org.rashomon.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rashomon.model.Excerpt;
import org.rashomon.model.Span;

/** Verbs by which somebody denies what a report then words: without them the words say the opposite of the speaker. */
public final class Denials {
  private static final Pattern VERB = Pattern.compile(
      "(?iu)(?<!\\p{L})(?:den(?:y|ies|ied|ying)|(?:reject|contest|rebutt?)(?:s|ed|ing)?"
          + "|(?:refut|disput)(?:e|es|ed|ing)|dismiss(?:es|ed|ing)?|rul(?:e|es|ed|ing) out)(?!\\p{L})");

  /** What belongs to the verb before it: "has denied", "did not deny". */
  private static final Pattern AUXILIARIES = Pattern.compile(
      "(?iu)(?<!\\p{L})(?:(?:do|does|did|has|have|had|is|was|were|would|will|could|can|cannot|not|never"
          + "|(?:do|does|did|has|have|had|is|was|were|would|wo|could|ca)n['’]t)\\s+)+$");

  /** Room for them. */
  private static final int NEAR = 40;

  /** "Dismissed it as": what follows is the speaker's own word. */
  private static final Pattern OWN_WORDS_FOLLOW = Pattern
      .compile("(?iu)[:;]|(?<!\\p{L})(?:as|saying|and|but)(?!\\p{L})");

  private Denials() {}

  /** Whether words, such as a cue, have such a verb. */
  public static boolean isIn(String words) {
    return VERB.matcher(words).find();
  }

  /**
   * Where the words begin with which somebody denies what stands at a place after them.
   *
   * @param text of the article
   * @param cue the words that announce the speech
   * @param denied the place
   * @return where to begin for the denial to be in it; empty where the cue does not deny, or not these words
   */
  public static Optional<Integer> start(String text, Excerpt cue, Span denied) {
    Matcher verb = VERB.matcher(cue.exact());
    if (!verb.find() || cue.span().end() > denied.start()
        || OWN_WORDS_FOLLOW.matcher(text.substring(cue.span().end(), denied.start())).find()) {
      return Optional.empty();
    }
    int start = cue.span().start() + verb.start();
    Matcher auxiliaries = AUXILIARIES.matcher(text).region(Math.max(0, start - NEAR), start);
    return Optional.of(auxiliaries.find() ? auxiliaries.start() : start);
  }
}
