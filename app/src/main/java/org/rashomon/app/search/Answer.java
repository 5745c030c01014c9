package org.rashomon.app.search;

import java.util.List;
import java.util.Optional;
import org.rashomon.app.dossier.ToldDossier;

/** What the articles say to a question. Every word of it stands in one of them. */
public sealed interface Answer {

  /** Sentences that answer it, the best first; never empty. */
  record Sentences(List<Found> found) implements Answer {
    public Sentences {
      found = List.copyOf(found);
    }
  }

  /** The accounts differ on it; never empty. */
  record Differ(List<Difference> differences) implements Answer {
    public Differ {
      differences = List.copyOf(differences);
    }
  }

  /** No answer in these articles. */
  record None() implements Answer {}

  /**
   * Words and the article they stand in.
   *
   * @param words with their place in code points
   */
  record Place(Source source, ToldDossier.Excerpt words) {}

  /**
   * A sentence that answers.
   *
   * @param alsoIn sentences of other articles that say the same in nearly the same words
   * @param decidedBy the rule that found in it what was asked for
   * @param coverage how much of the question it takes up, in [0, 1]
   */
  record Found(Place place, List<Place> alsoIn, String decidedBy, double coverage) {
    public Found {
      alsoIn = List.copyOf(alsoIn);
    }
  }

  /**
   * A matter on which accounts differ.
   *
   * @param kind {@code conflict} or {@code overtaken}
   * @param story the id of its story, where it is a finding of one
   * @param finding the id of the finding within its story
   * @param explanation how the readings stand to each other
   * @param decidedBy the rule that found it
   */
  record Difference(
      String kind,
      String matter,
      Optional<String> story,
      Optional<String> finding,
      String explanation,
      List<Reading> readings,
      String decidedBy) {
    public Difference {
      readings = List.copyOf(readings);
    }
  }

  /**
   * What one side says.
   *
   * @param voice who says it, where it is not the outlets' own claim
   * @param evidence the sentences that say it
   */
  record Reading(String says, Optional<String> voice, List<Place> evidence) {
    public Reading {
      evidence = List.copyOf(evidence);
    }
  }
}
