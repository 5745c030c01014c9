package org.rashomon.model;

import java.util.List;
import java.util.Optional;

/**
 * A sentence of an article. No sentence runs across furniture or a paragraph's end.
 *
 * @param index its number in the article, from 0; equal to its place in {@link Account#sentences()}
 * @param paragraph the number of its paragraph, from 0
 * @param span where it stands, without the white space around it
 * @param part whether it belongs to the running text
 * @param tokens its words, numbers and marks, in order
 * @param vector its meaning, where the encoder has read it
 */
public record Sentence(
    int index,
    int paragraph,
    Span span,
    Part part,
    List<Token> tokens,
    Optional<SentenceVector> vector) {

  public Sentence {
    tokens = List.copyOf(tokens);
  }

  /**
   * What part of an article a sentence belongs to. Furniture that is not a heading has no
   * sentences.
   */
  public enum Part {
    BODY,
    /**
     * A headline, cross-head or video title: the outlet's words, though shortened and out of order.
     */
    HEADING
  }
}
