package org.rashomon.compare;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.model.Finding;

/** Finds different blocks of one street that reports give as the place of one thing. */
final class StreetsCompared implements FindingRule {
  static final String RULE = "different blocks of one street";

  /** Least likeness of two sentences of one thing; the street they share says much already. */
  private static final double SAME_THING = 0.5;

  private static final double CONFIDENCE = 0.65;

  @Override
  public List<Finding> find(Reports reports) {
    List<Block> blocks = new ArrayList<>();
    reports.all().stream().filter(Telling::isBody).forEach(telling -> blocks.addAll(Block.in(telling)));
    for (Block one : blocks) {
      for (Block other : blocks) {
        if (one.telling().article().compareTo(other.telling().article()) < 0
            && areOpposed(one, other, blocks, reports)) {
          return List.of(finding(one, other, reports));
        }
      }
    }
    return List.of();
  }

  private static boolean areOpposed(Block one, Block other, List<Block> blocks, Reports reports) {
    return one.isOfSameStreet(other) && one.isElsewhere(other)
        && reports.areIndependent(one.telling(), other.telling())
        && one.telling().cosine(other.telling()) >= SAME_THING && isSole(one, blocks) && isSole(other, blocks);
  }

  /** Whether its article has no other block of the street: one that has speaks of two places. */
  private static boolean isSole(Block block, List<Block> blocks) {
    return blocks.stream().filter(other -> other.telling().article().equals(block.telling().article()))
        .noneMatch(other -> block.isOfSameStreet(other) && block.isElsewhere(other));
  }

  private static Finding finding(Block one, Block other, Reports reports) {
    return new Finding(
        "", Finding.Kind.CONFLICT, Finding.Aspect.PLACE, reports.matter(one.telling(), other.telling()),
        List.of(reports.reading(List.of(one.telling())), reports.reading(List.of(other.telling()))),
        Phrases.sentence(reports.name(one.telling().article())) + " has " + Phrases.quoted(one.words()) + ", "
            + reports.name(other.telling().article()) + " " + Phrases.quoted(other.words()) + ".",
        RULE, CONFIDENCE);
  }
}
