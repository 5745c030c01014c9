package org.rashomon.understand;

import java.util.List;

/**
 * What a labeller sees in an article.
 *
 * @param names in order
 * @param attributions in the order of their first words
 */
record Labels(List<Name> names, List<Attribution> attributions) {
  Labels {
    names = List.copyOf(names);
    attributions = List.copyOf(attributions);
  }
}
