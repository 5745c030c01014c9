package org.rashomon.understand;

import java.util.List;

/**
 * The names and attributed words of an article; which entity is meant is decided from them.
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
