package org.rashomon.understand;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.rashomon.understand.EncoderLayout.Head;
import org.rashomon.understand.EncoderLayout.Pointer;

/** The tags of a sentence, token by token. */
final class TokenTags {
  private static final int NONE = 0;
  private static final int START = 1;
  private static final int INSIDE = 2;

  /** Of what is not possible, in place of the logarithm of zero. */
  private static final double NEVER = -1e6;

  private final SentenceWords words;
  private final Tags tags;
  private final int[] pieces;
  private final Map<Head, double[][]> labels = new EnumMap<>(Head.class);

  TokenTags(SentenceWords words, Tags tags) {
    this.words = words;
    this.tags = tags;
    this.pieces = new int[words.size()];
    int last = tags.input().size() - 1;
    int piece = 1;
    for (int i = 0; i < pieces.length; i++) {
      while (piece < last && tags.input().span(piece).end() <= words.start(i)) {
        piece++;
      }
      pieces[i] = piece;
    }
  }

  /** Whether the encoder has read a token; it does not read the end of very long sentences. */
  boolean isRead(int token) {
    return !tags.isNone() && pieces[token] < tags.input().size() - 1;
  }

  /** How likely tokens {@code [from, to)} have a label of one kind of a head; the mean over them. */
  double likely(Head head, int kind, int from, int to) {
    double[][] labels = labels(head);
    return IntStream.range(from, to)
        .mapToDouble(i -> isRead(i) ? labels[i][1 + 2 * kind] + labels[i][2 + 2 * kind] : 0)
        .average().orElse(0);
  }

  /** The stretches of one kind of a head that are likeliest together. */
  List<TagSpan> spans(Head head, int kind) {
    return spans(chances(head, kind));
  }

  /**
   * The same where marked words have one label together: what stands between marks was said, or it was not.
   *
   * @param markAt for each token the number of the marked stretch it stands in, or -1
   */
  List<TagSpan> spans(Head head, int[] markAt) {
    double[][] chances = chances(head, 0);
    for (int from = 0; from < markAt.length; from++) {
      int to = from + 1;
      while (to < markAt.length && markAt[to] == markAt[from]) {
        to++;
      }
      if (markAt[from] >= 0) {
        level(chances, from, to);
      }
      from = to - 1;
    }
    return spans(chances);
  }

  private static void level(double[][] chances, int from, int to) {
    double none = IntStream.range(from, to).mapToDouble(i -> chances[i][NONE]).average().orElse(1);
    double start = chances[from][START] / Math.max(1e-9, chances[from][START] + chances[from][INSIDE]);
    for (int i = from; i < to; i++) {
      double starts = i == from ? start * (1 - none) : 0;
      chances[i] = new double[]{none, starts, 1 - none - starts};
    }
  }

  private double[][] chances(Head head, int kind) {
    double[][] chances = new double[words.size()][];
    double[][] labels = labels(head);
    for (int i = 0; i < chances.length; i++) {
      chances[i] = new double[]{1, 0, 0};
      if (isRead(i)) {
        double[] all = labels[i];
        double start = all[1 + 2 * kind];
        double inside = all[2 + 2 * kind];
        chances[i] = new double[]{1 - start - inside, start, inside};
      }
    }
    return chances;
  }

  /** How likely each label of a head is for each token that was read; reckoned once. */
  private double[][] labels(Head head) {
    return labels.computeIfAbsent(head, any -> IntStream.range(0, pieces.length)
        .mapToObj(i -> isRead(i) ? tags.chances(head, pieces[i]) : new double[0])
        .toArray(double[][]::new));
  }

  /** The likeliest row of labels in which nothing goes on that has not started, but at the sentence's start. */
  private static List<TagSpan> spans(double[][] chances) {
    int[] labels = likeliest(chances);
    List<TagSpan> spans = new ArrayList<>();
    for (int from = 0; from < labels.length; from++) {
      if (labels[from] != NONE) {
        int to = from + 1;
        while (to < labels.length && labels[to] == INSIDE) {
          to++;
        }
        double trust = IntStream.range(from, to).mapToDouble(i -> 1 - chances[i][NONE]).average().orElse(0);
        spans.add(new TagSpan(from, to, trust));
        from = to - 1;
      }
    }
    return spans;
  }

  private static int[] likeliest(double[][] chances) {
    int[][] from = new int[chances.length][3];
    double[] best = {0, 0, 0};
    for (int i = 0; i < chances.length; i++) {
      double[] next = new double[3];
      for (int label = 0; label < 3; label++) {
        int before = best(best, label == INSIDE && i > 0);
        from[i][label] = before;
        next[label] = (i == 0 ? 0 : best[before]) + Math.max(NEVER, Math.log(chances[i][label]));
      }
      best = next;
    }
    int[] labels = new int[chances.length];
    int label = best(best, false);
    for (int i = chances.length - 1; i >= 0; i--) {
      labels[i] = label;
      label = from[i][label];
    }
    return labels;
  }

  private static int best(double[] scores, boolean started) {
    int best = started ? START : NONE;
    for (int label = best; label < scores.length; label++) {
      best = scores[label] > scores[best] ? label : best;
    }
    return best;
  }

  /** To which tokens a span points, and at the end how much it points to nowhere in the sentence; together about 1. */
  double[] pointed(Pointer pointer, TagSpan span) {
    double[] mass = new double[words.size() + 1];
    int read = 0;
    for (int i = span.from(); i < span.to(); i++) {
      if (isRead(i)) {
        add(tags.pointed(pointer, pieces[i]), mass);
        read++;
      }
    }
    for (int i = 0; i < mass.length && read > 0; i++) {
      mass[i] /= read;
    }
    return mass;
  }

  private void add(double[] chances, double[] mass) {
    mass[words.size()] += chances[0];
    int token = 0;
    for (int piece = 1; piece < chances.length - 1; piece++) {
      while (token + 1 < words.size() && pieces[token + 1] <= piece) {
        token++;
      }
      mass[token] += chances[piece];
    }
  }
}
