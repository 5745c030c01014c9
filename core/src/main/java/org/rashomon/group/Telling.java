package org.rashomon.group;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rashomon.model.Story.Placement;

/** Says why an account is in its story: which earlier account of it is likest, and what the two share. */
final class Telling {
  private static final int SHARED = 8;

  private final Gallery gallery;
  private final Clustering.Likenesses likenesses;

  Telling(Gallery gallery, Clustering.Likenesses likenesses) {
    this.gallery = gallery;
    this.likenesses = likenesses;
  }

  /**
   * Why a member is here.
   *
   * @param earlier members that were there before it
   */
  Placement placement(int member, List<Integer> earlier) {
    Portrait portrait = gallery.portrait(member);
    if (earlier.isEmpty()) {
      return new Placement(portrait.article(), "opened the story", 1, List.of());
    }
    int likest = earlier.stream()
        .max(Comparator.comparingDouble(other -> likenesses.between(member, other))).orElseThrow();
    return new Placement(
        portrait.article(), "likest account", likenesses.between(member, likest),
        shared(portrait, gallery.portrait(likest)));
  }

  private record Weighed(String name, double weight) {}

  private List<String> shared(Portrait one, Portrait other) {
    List<Weighed> shared = new ArrayList<>();
    one.text().shared(other.text(), (term, product) -> shared.add(new Weighed(gallery.terms().name(term), product)));
    return shared.stream().sorted(Comparator.comparingDouble(Weighed::weight).reversed().thenComparing(Weighed::name))
        .limit(SHARED).map(Weighed::name).toList();
  }
}
