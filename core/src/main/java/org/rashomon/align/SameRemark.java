package org.rashomon.align;

import java.util.Locale;

/**
 * Rules that say whether two quotations are one remark, the surest first.
 *
 * <p>To take two remarks for one is worse than to miss that they are one: every rule asks for more the less is known of
 * the speakers. The weights are those of {@link Weights}: "no rush" has about 3, two rare words together some 10.
 */
enum SameRemark {
  SAME_WORDS(true) {
    @Override
    boolean holds(RemarkPair pair) {
      return pair.hasSameWords() && pair.shorterTelling() >= leastTelling(pair);
    }
  },
  PART_OF_THE_WORDS(true) {
    @Override
    boolean holds(RemarkPair pair) {
      return pair.isPart() && isNear(pair) && pair.shorterTelling() >= leastTelling(pair);
    }

    private boolean isNear(RemarkPair pair) {
      return pair.isWithinOneAccount() ? pair.sentencesApart() <= NEAR : pair.cosine() >= ALIKE;
    }
  },
  A_SENTENCE_IN_COMMON(true) {
    @Override
    boolean holds(RemarkPair pair) {
      return !pair.isWithinOneAccount() && pair.sharedSentences() >= leastTelling(pair);
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
        case OPEN -> pair.overlap() >= MOST && pair.sharedWeight() >= MUCH && pair.cosine() >= RATHER_ALIKE;
        case FOR, UNNAMED -> pair.overlap() >= NEARLY_ALL && pair.sharedWeight() >= VERY_MUCH;
        case APART -> false;
      };
    }
  },
  RARE_WORDS_IN_A_ROW(true) {
    @Override
    boolean holds(RemarkPair pair) {
      return !pair.isWithinOneAccount()
          && pair.runWeight() >= RARE_RUN
          && switch (pair.voices()) {
            case ONE -> pair.overlap() >= THIRD && pair.cosine() >= ALIKE;
            case OPEN -> !pair.hasIndirect() && pair.overlap() >= HALF && pair.cosine() >= RATHER_ALIKE;
            case FOR, UNNAMED, APART -> false;
          };
    }
  },
  LIKE_WORDS_IN_A_LIKE_SETTING(false) {
    @Override
    boolean holds(RemarkPair pair) {
      return !pair.isWithinOneAccount()
          && pair.voices() == Voices.ONE
          && pair.sharedWeightWithoutNames() >= LITTLE
          && pair.overlap() >= THIRD
          && pair.settingWeight() >= ENOUGH
          && pair.cosine() >= VERY_ALIKE;
    }
  };

  private static final double LITTLE = 1.5;
  private static final double SOME = 3;
  private static final double ENOUGH = 7;
  private static final double RARE_RUN = 8;
  private static final double MUCH = 11;
  private static final double VERY_MUCH = 18;

  private static final double NEVER = Double.POSITIVE_INFINITY;

  private static final double THIRD = 0.35;
  private static final double HALF = 0.5;
  private static final double MOST = 0.6;
  private static final double NEARLY_ALL = 0.75;

  private static final double ALIKE = 0.35;
  private static final double RATHER_ALIKE = 0.47;
  private static final double VERY_ALIKE = 0.6;

  /** So many sentences on, an account still speaks of the same remark. */
  private static final int NEAR = 6;

  /** How telling words must be that both have in the same order. */
  private static double leastTelling(RemarkPair pair) {
    return switch (pair.voices()) {
      case ONE -> SOME;
      case OPEN -> ENOUGH;
      case FOR -> pair.isHeadingAndText() ? SOME : pair.isWithinOneAccount() ? NEVER : MUCH;
      case UNNAMED -> MUCH;
      case APART -> NEVER;
    };
  }

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
