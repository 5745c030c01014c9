package org.rashomon.tell.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.rashomon.model.Span;

/** Turns marks that overlap in any way into elements that nest: where two cross, the later one is split. */
final class Nesting {
  /** Deeper than this, marks keep only their place; no honest text comes near it. */
  private static final int DEEPEST = 40;

  private static final Comparator<Mark> OUTERMOST_FIRST = Comparator
      .<Mark>comparingInt(mark -> mark.span().start())
      .thenComparing(Comparator.<Mark>comparingInt(mark -> mark.span().end()).reversed())
      .thenComparingInt(Mark::rank)
      .thenComparing(Mark::id);

  private final String text;

  Nesting(String text) {
    this.text = text;
  }

  /**
   * Something to be seen about words.
   *
   * @param rank of marks of the same words, the lower is outside
   * @param after what follows its end
   */
  record Mark(Span span, int rank, String style, String id, String title, List<Node> after) {
    private Mark from(int start) {
      return new Mark(new Span(start, span.end()), rank, style, "", title, after);
    }

    private Mark until(int end) {
      return new Mark(new Span(span.start(), end), rank, style, id, title, List.of());
    }

    /** The part of it within a span; the id stays with its first word, what follows it with its last. */
    private Mark within(Span range) {
      Mark head = span.start() < range.start() ? from(range.start()) : this;
      return head.span.end() > range.end() ? head.until(range.end()) : head;
    }
  }

  /** The words of a range with the marks that touch it. */
  List<Node> nest(Span range, List<Mark> marks) {
    PriorityQueue<Mark> queue = new PriorityQueue<>(OUTERMOST_FIRST);
    marks.stream().filter(mark -> mark.span().overlaps(range)).map(mark -> mark.within(range)).forEach(queue::add);
    return nest(range, queue, 0);
  }

  private List<Node> nest(Span range, PriorityQueue<Mark> marks, int depth) {
    List<Node> nodes = new ArrayList<>();
    int at = range.start();
    while (!marks.isEmpty()) {
      Mark mark = marks.remove();
      words(at, mark.span().start(), nodes);
      List<Node> inside = depth < DEEPEST ? nest(mark.span(), inside(mark, marks), depth + 1) : List.of();
      nodes.add(new Node.Marked(mark.style(), mark.id(), mark.title(), inside));
      nodes.addAll(mark.after());
      at = depth < DEEPEST ? mark.span().end() : mark.span().start();
    }
    words(at, range.end(), nodes);
    return nodes;
  }

  /** Takes out the marks that start inside another; what of them reaches beyond its end goes back. */
  private static PriorityQueue<Mark> inside(Mark outer, PriorityQueue<Mark> marks) {
    PriorityQueue<Mark> inside = new PriorityQueue<>(OUTERMOST_FIRST);
    int end = outer.span().end();
    List<Mark> beyond = new ArrayList<>();
    while (!marks.isEmpty() && marks.element().span().start() < end) {
      Mark mark = marks.remove();
      if (mark.span().end() > end) {
        inside.add(mark.until(end));
        beyond.add(mark.from(end));
      } else {
        inside.add(mark);
      }
    }
    marks.addAll(beyond);
    return inside;
  }

  private void words(int start, int end, List<Node> nodes) {
    if (start < end) {
      nodes.add(new Node.Words(text.substring(start, end)));
    }
  }
}
