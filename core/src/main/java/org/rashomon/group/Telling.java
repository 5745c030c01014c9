package org.rashomon.group;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rashomon.model.Story.Placement;
import org.rashomon.model.Story.Shared;

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
    String article = gallery.article(member);
    if (earlier.isEmpty()) {
      return new Placement(article, "opened the story", 1, List.of());
    }
    int likest = earlier.stream()
        .max(Comparator.comparingDouble(other -> likenesses.between(member, other))).orElseThrow();
    return new Placement(article, "likest account", likenesses.between(member, likest), shared(member, likest));
  }

  private record Weighed(Shared shared, double weight) {}

  private List<Shared> shared(int one, int other) {
    SharedWords words = new SharedWords(Sketch.of(gallery.account(one)), Sketch.of(gallery.account(other)));
    Map<Integer, Sketch.Term> terms = new HashMap<>();
    words.terms().forEach(term -> terms.put(gallery.terms().number(term), term));
    List<Weighed> shared = new ArrayList<>();
    gallery.portrait(one).text().shared(gallery.portrait(other).text(), (number, weight) -> {
      Sketch.Term term = terms.get(number);
      if (term != null) {
        shared.add(new Weighed(words.read(term), weight));
      }
    });
    Stream<Shared> weightiest = shared.stream()
        .sorted(Comparator.comparingDouble(Weighed::weight).reversed().thenComparing(weighed -> weighed.shared.text()))
        .map(Weighed::shared).distinct().limit(SHARED);
    return Stream.concat(weightiest, gallery.meeting(one, other).weekdays() ? words.weekdays().stream() : Stream.of())
        .distinct().toList();
  }
}
