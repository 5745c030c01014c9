package org.rashomon.tell.page;

import java.util.List;

/** A piece of an article as it is set: words, or words with something to be seen about them. */
sealed interface Node {
  /** Plain words. */
  record Words(String text) implements Node {}

  /**
   * Words that are marked.
   *
   * @param style the name of the style
   * @param id of the element; empty for none
   * @param title what it means, for whoever points at it; empty for none
   */
  record Marked(String style, String id, String title, List<Node> inside) implements Node {
    public Marked {
      inside = List.copyOf(inside);
    }
  }

  /** Links back to the lines that cite the sentence before. */
  record Backs(List<Link> links) implements Node {
    public Backs {
      links = List.copyOf(links);
    }
  }
}
