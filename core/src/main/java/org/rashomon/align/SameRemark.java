package org.rashomon.align;

import java.util.Locale;

/**
 * Rules that say whether two quotations are one remark, the surest first.
 *
 * <p>To take two remarks for one is worse than to miss that they are one: every rule asks for more the less is known of
 * the speakers. The weights are those of {@link Weights}: "rush" has about 4, two rare words together some 10.
 */
enum SameRemark {
  SAME_WORDS(true) {
    @Override
    boolean holds(RemarkPair pair) {
      return pair.hasSameWords() && pair.shorterWeight() >= switch (pair.voices()) {
        case ONE -> pair.shorterLength() > 1 ? LITTLE : SOME;
        case OPEN -> ENOUGH;
        case UNNAMED -> MUCH;
        case APART -> NEVER;
      };
    }
  },
  PART_OF_THE_WORDS(true) {
    @Override
    boolean holds(RemarkPair pair) {
      return pair.isPart() && pair.shorterWeight() >= switch (pair.voices()) {
        case ONE -> pair.shorterLength() > 1 ? SOME : oneWord(pair);
        case OPEN -> ENOUGH;
        case UNNAMED -> MUCH;
        case APART -> NEVER;
      };
    }

    private double oneWord(RemarkPair pair) {
      boolean near = pair.isWithinOneAccount() ? pair.sentencesApart() <= NEAR : pair.cosine() >= ALIKE;
      return near ? SOME : NEVER;
    }
  },
  A_SENTENCE_IN_COMMON(true) {
    @Override
    boolean holds(RemarkPair pair) {
      return !pair.isWithinOneAccount()
          && pair.voices() == Voices.ONE
          && pair.shareSentence(SOME);
    }
  },
  MOST_OF_THE_WORDS(true) {
    @Override
    boolean holds(RemarkPair pair) {
      if (pair.isWithinOneAccount() || pair.sharedWords() < 3) {
        return false;
      }
      return switch (pair.voices()) {
        case ONE -> pair.overlap() >= MOST && pair.sharedWeight() >= MUCH;
        case OPEN -> pair.overlap() >= MOST && pair.sharedWeight() >= MUCH && pair.cosine() >= ALIKE;
        case UNNAMED -> pair.overlap() >= NEARLY_ALL && pair.sharedWeight() >= VERY_MUCH;
        case APART -> false;
      };
    }
  },
  RARE_WORDS_IN_A_ROW(true) {
    @Override
    boolean holds(RemarkPair pair) {
      return !pair.isWithinOneAccount()
          && (pair.voices() == Voices.ONE || pair.voices() == Voices.OPEN)
          && pair.runWeight() >= RARE_RUN
          && pair.cosine() >= ALIKE;
    }
  },
  LIKE_WORDS_IN_A_LIKE_SETTING(false) {
    @Override
    boolean holds(RemarkPair pair) {
      return !pair.isWithinOneAccount()
          && pair.voices() == Voices.ONE
          && pair.sharedWeight() >= LITTLE
          && pair.settingWeight() >= MUCH
          && pair.cosine() >= VERY_ALIKE;
    }
  };

  private static final double LITTLE = 2.5;
  private static final double SOME = 3.5;
  private static final double ENOUGH = 6;
  private static final double RARE_RUN = 8;
  private static final double MUCH = 11;
  private static final double VERY_MUCH = 18;
  private static final double NEVER = Double.POSITIVE_INFINITY;

  private static final double MOST = 0.6;
  private static final double NEARLY_ALL = 0.75;

  private static final double ALIKE = 0.35;
  private static final double VERY_ALIKE = 0.5;

  /** So many sentences on, an account still speaks of the same remark. */
  private static final int NEAR = 5;

  private final boolean byWords;

  SameRemark(boolean byWords) {
    this.byWords = byWords;
  }

  abstract boolean holds(RemarkPair pair);

  /** Whether the words alone bear it, so that a speaker whom one account leaves out may be taken from the other. */
  boolean isByWords() {
    return byWords;
  }

  /** How the rule names itself in output. */
  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
