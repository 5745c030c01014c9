package org.rashomon.clean;

import java.util.Arrays;
import java.util.IdentityHashMap;
import org.jsoup.nodes.Element;

/**
 * What the blocks in every element of a page add up to.
 *
 * @see Outline#sums
 */
final class Sums {
  private final IdentityHashMap<Element, Integer> places;
  private final int[] sums;

  Sums(IdentityHashMap<Element, Integer> places, int[] sums) {
    this.places = places;
    this.sums = sums;
  }

  int of(Element element) {
    Integer place = places.get(element);
    return place == null ? 0 : sums[place];
  }

  /** The greatest sum of all. */
  int most() {
    return Arrays.stream(sums).max().orElse(0);
  }
}
