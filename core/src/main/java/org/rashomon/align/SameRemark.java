package org.rashomon.align;

import java.util.Locale;

/**
 * Rules that say whether two quotations are one remark, the surest first.
 *
 * <p>To take two remarks for one is worse than to miss that they are one: every rule asks for more the less is known of
 * the speakers. The weights are those of {@link Weights}: "no rush" has about 3, two rare words together some 10.
 *
 * <p>The rules of order, setting, context and heading were tried on 380 stories of allsides/train, and of what they
 * join and others don't some hundred and fifty pairs read by hand: hardly any were two remarks. Where words were merely
 * alike and the context too, with neither a fragment nor a heading, nearly half were; so there is no such rule.
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
  WORDS_IN_ORDER(true) {
    @Override
    boolean holds(RemarkPair pair) {
      if (pair.isWithinOneAccount() || pair.sharedWords() < 2 || pair.cosine() < VERY_ALIKE) {
        return false;
      }
      WordsInOrder common = pair.inOrder();
      return common.words() >= FEW
          && common.density() >= MOST
          && common.weight() >= leastTelling(pair) + SURPLUS
          && common.share() >= NEARLY_ALL
          && common.agree();
    }
  },
  MOST_OF_THE_WORDS(true) {
    @Override
    boolean holds(RemarkPair pair) {
      return !pair.isWithinOneAccount() && pair.sharedWords() >= 3 && isMost(pair) && pair.inOrder().agree();
    }

    private boolean isMost(RemarkPair pair) {
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
          }
          && pair.inOrder().agree();
    }
  },
  SAME_WORDS_IN_A_LIKE_SETTING(false) {
    @Override
    boolean holds(RemarkPair pair) {
      return !pair.isWithinOneAccount()
          && pair.voices() != Voices.APART
          && pair.isPart()
          && pair.shorterTelling() >= SOME
          && pair.sharedWeightWithoutNames() >= LITTLE
          && pair.settingWeight() - pair.sharedWeight() >= ENOUGH
          && pair.cosine() >= VERY_ALIKE;
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
          && pair.cosine() >= VERY_ALIKE
          && pair.inOrder().agree();
    }
  },
  FRAGMENT_IN_A_LIKE_CONTEXT(false) {
    @Override
    boolean holds(RemarkPair pair) {
      return !pair.isWithinOneAccount()
          && pair.voices() == Voices.ONE
          && pair.isOfFragment()
          && pair.isAllKin()
          && pair.kinWeight() >= LITTLE
          && pair.contextWeight() >= ENOUGH
          && pair.contextCosine() >= VERY_ALIKE;
    }
  },
  TOLD_THEN_QUOTED(false) {
    @Override
    boolean holds(RemarkPair pair) {
      return pair.isToldThenQuoted()
          && pair.voices() == Voices.ONE
          && pair.sharedWeightWithoutNames() >= LITTLE
          && pair.settingWeight() >= ENOUGH
          && pair.cosine() >= QUITE_ALIKE;
    }
  },
  HEADING_OF_THE_REPORT(false) {
    @Override
    boolean holds(RemarkPair pair) {
      return pair.isHeadingAndReport()
          && (pair.voices() == Voices.UNNAMED || pair.voices() == Voices.OPEN)
          && pair.overlap() >= THIRD
          && pair.sharedWeightWithoutNames() >= SOME
          && pair.settingWeight() >= ENOUGH
          && pair.settingWeight() - pair.sharedWeight() >= LITTLE
          && pair.cosine() >= VERY_ALIKE;
    }
  },
  WORDS_FOR_THE_HEADING(false) {
    @Override
    boolean holds(RemarkPair pair) {
      return pair.isHeadingAndText()
          && !pair.hasIndirect()
          && pair.voices() == Voices.ONE
          && pair.isPart()
          && pair.shorterTelling() >= LITTLE;
    }
  };

  private static final double LITTLE = 1.5;
  private static final double SOME = 3;
  private static final double ENOUGH = 7;
  private static final double RARE_RUN = 8;

  /** Words that stand apart must be so much weightier than words in a row. */
  private static final double SURPLUS = 4;

  private static final double MUCH = 11;
  private static final double VERY_MUCH = 18;

  private static final double NEVER = Double.POSITIVE_INFINITY;

  private static final double THIRD = 0.35;
  private static final double HALF = 0.5;
  private static final double MOST = 0.6;
  private static final double NEARLY_ALL = 0.85;

  private static final double ALIKE = 0.35;
  private static final double RATHER_ALIKE = 0.47;
  private static final double QUITE_ALIKE = 0.55;
  private static final double VERY_ALIKE = 0.6;

  /** So few words in common are no sentence. */
  private static final int FEW = 4;

  /** So many sentences on, an account still speaks of the same remark. */
  private static final int NEAR = 6;

  /** How telling words must be that both have in the same order. */
  private static double leastTelling(RemarkPair pair) {
    return switch (pair.voices()) {
      case ONE -> SOME;
      case OPEN -> ENOUGH;
      case FOR -> pair.isHeadingAndText() ? SOME : pair.isWithinOneAccount() ? NEVER : MUCH;
      case UNNAMED -> pair.areOfOneKind() ? ENOUGH : MUCH;
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
