package org.rashomon.understand;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.model.Article;
import org.rashomon.model.Sentence;
import org.rashomon.model.Span;

/**
 * A sentence as the encoder reads it: its word pieces, and for each whether it stands in quotation marks. Training and
 * use both make it here, so that the model never meets anything else than what it learned on.
 */
public final class EncoderInput {
  /** The length the model was trained with; longer sentences are cut. */
  public static final int LONGEST = 128;

  private final long[] pieces;
  private final long[] types;
  private final int[] starts;
  private final int[] ends;

  private EncoderInput(WordPieces.Cut cut, int offset) {
    pieces = cut.numbers().stream().mapToLong(Integer::longValue).toArray();
    types = new long[pieces.length];
    starts = cut.starts().stream().mapToInt(at -> at == WordPieces.NOWHERE ? at : at + offset).toArray();
    ends = cut.ends().stream().mapToInt(at -> at == WordPieces.NOWHERE ? at : at + offset).toArray();
  }

  /** A text that stands alone, no marks looked for. */
  static EncoderInput of(String text, WordPieces pieces) {
    return new EncoderInput(pieces.cut(text, LONGEST), 0);
  }

  /** The sentences of an article that has not been read yet. */
  public static List<EncoderInput> of(Article article) {
    List<Sentence> sentences = new SentenceSplitter().split(article);
    return of(article, sentences, WordPieces.ofEncoder());
  }

  static List<EncoderInput> of(Article article, List<Sentence> sentences, WordPieces pieces) {
    List<Marked> marks = QuotationMarks.find(article.text(), sentences);
    List<EncoderInput> inputs = new ArrayList<>();
    int first = 0;
    for (Sentence sentence : sentences) {
      EncoderInput input = new EncoderInput(
          pieces.cut(sentence.span().in(article.text()), LONGEST), sentence.span().start());
      while (first < marks.size() && marks.get(first).outer().end() <= sentence.span().start()) {
        first++;
      }
      for (int m = first; m < marks.size() && marks.get(m).outer().start() < sentence.span().end(); m++) {
        input.mark(marks.get(m));
      }
      inputs.add(input);
    }
    return inputs;
  }

  private void mark(Marked marked) {
    for (int i = 1; i < pieces.length - 1; i++) {
      types[i] = marked.outer().contains(starts[i]) ? 1 : types[i];
    }
  }

  /** How many pieces there are, the marks for start and end included. */
  public int size() {
    return pieces.length;
  }

  /** The numbers of the pieces. */
  public long[] pieces() {
    return pieces.clone();
  }

  /** For each piece 1 if it stands in quotation marks, else 0. */
  public long[] types() {
    return types.clone();
  }

  /** Where a piece stands in the article; not to be asked of the first and the last, which are no words. */
  public Span span(int piece) {
    return new Span(starts[piece], ends[piece]);
  }
}
