package org.rashomon.eval.train;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.rashomon.model.Span;
import org.rashomon.understand.EncoderInput;
import org.rashomon.understand.EncoderLayout.Head;
import org.rashomon.understand.EncoderLayout.Pointer;

/** A sentence to learn from: for each piece the label of each head, and what it points to. */
final class Example {
  /** The place of a pointer that nothing is to be learned of. */
  static final int OPEN = -1;

  private final EncoderInput input;
  private final Map<Head, int[]> labels = new EnumMap<>(Head.class);
  private final Map<Pointer, int[]> pointers = new EnumMap<>(Pointer.class);

  /** A sentence whose labels are to be set. */
  Example(EncoderInput input) {
    this.input = input;
    for (Head head : Head.values()) {
      labels.put(head, new int[input.size()]);
    }
    for (Pointer pointer : Pointer.values()) {
      int[] open = new int[input.size()];
      Arrays.fill(open, OPEN);
      pointers.put(pointer, open);
    }
  }

  EncoderInput input() {
    return input;
  }

  /** Whether nobody says anything in it. */
  boolean isPlain() {
    return Arrays.stream(of(Head.CONTENT)).allMatch(label -> label == 0)
        && Arrays.stream(of(Head.CUE)).allMatch(label -> label == 0);
  }

  private int[] of(Head head) {
    return Objects.requireNonNull(labels.get(head));
  }

  private int[] of(Pointer pointer) {
    return Objects.requireNonNull(pointers.get(pointer));
  }

  int label(Head head, int piece) {
    return of(head)[piece];
  }

  int pointer(Pointer pointer, int piece) {
    return of(pointer)[piece];
  }

  /** The pieces that a span covers at their first character. */
  List<Integer> pieces(Span span) {
    return IntStream.range(1, input.size() - 1).filter(i -> span.contains(input.span(i).start())).boxed().toList();
  }

  /** Labels the pieces of a span that have no label of the head yet. */
  boolean label(Head head, int kind, Span span) {
    List<Integer> pieces = pieces(span);
    if (pieces.isEmpty() || pieces.stream().anyMatch(i -> label(head, i) != 0)) {
      return false;
    }
    boolean startsBefore = input.span(1).start() > span.start() && pieces.get(0) == 1;
    for (int i : pieces) {
      of(head)[i] = 2 + 2 * kind;
    }
    if (!startsBefore) {
      of(head)[pieces.get(0)] = 1 + 2 * kind;
    }
    return true;
  }

  void point(Pointer pointer, Span from, int to) {
    pieces(from).forEach(i -> of(pointer)[i] = to);
  }
}
