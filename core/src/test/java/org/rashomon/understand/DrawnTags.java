package org.rashomon.understand;

import java.util.List;
import java.util.stream.IntStream;
import org.rashomon.model.Article;
import org.rashomon.model.Origin;
import org.rashomon.model.Sentence;
import org.rashomon.model.Span;
import org.rashomon.understand.EncoderLayout.Head;
import org.rashomon.understand.EncoderLayout.Pointer;

/** Tags of one sentence as a test wants them, in place of the encoder's. */
final class DrawnTags {
  private static final float SURE = 12;

  private final Article article;
  private final Sentence sentence;
  private final EncoderInput input;
  private final float[] scores;

  DrawnTags(String text) {
    article = Article.of("a", new Origin.File("a.txt"), text).build();
    sentence = new SentenceSplitter().split(article).get(0);
    input = EncoderInput.of(article).get(0);
    scores = new float[input.size() * EncoderLayout.WIDTH];
    for (int piece = 0; piece < input.size(); piece++) {
      for (Head head : Head.values()) {
        scores[piece * EncoderLayout.WIDTH + head.offset()] = SURE / 2;
      }
      for (Pointer pointer : Pointer.values()) {
        scores[piece * EncoderLayout.WIDTH + pointer.targetOffset() + piece] = SURE;
        scores[piece * EncoderLayout.WIDTH + pointer.offset()] = SURE;
      }
    }
  }

  /** Labels some words, which the sentence holds once. */
  DrawnTags label(Head head, String words) {
    int first = pieceOf(words);
    Span span = span(words);
    for (int piece = first; piece < input.size() - 1 && input.span(piece).start() < span.end(); piece++) {
      scores[piece * EncoderLayout.WIDTH + head.offset() + (piece == first ? 1 : 2)] = SURE;
    }
    return this;
  }

  /** Makes the words point to the first of the others. */
  DrawnTags point(Pointer pointer, String from, String to) {
    Span span = span(from);
    for (int piece = pieceOf(from); piece < input.size() - 1 && input.span(piece).start() < span.end(); piece++) {
      scores[piece * EncoderLayout.WIDTH + pointer.offset()] = 0;
      scores[piece * EncoderLayout.WIDTH + pointer.offset() + pieceOf(to)] = SURE;
    }
    return this;
  }

  private int pieceOf(String words) {
    int offset = span(words).start();
    return IntStream.range(1, input.size() - 1).filter(i -> input.span(i).end() > offset).findFirst().orElseThrow();
  }

  private Span span(String words) {
    int start = article.text().indexOf(words);
    return new Span(start, start + words.length());
  }

  SentenceWords words() {
    return SentenceWords.of(article.text(), List.of(sentence)).get(0);
  }

  TokenTags tags() {
    return new TokenTags(words(), new Tags(input, scores));
  }

  String text(TagSpan span) {
    return words().span(span.from(), span.to()).in(article.text());
  }
}
