package org.rashomon.tell.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rashomon.model.Span;
import org.rashomon.tell.page.Nesting.Mark;

final class NestingTest {
  private static Mark mark(int start, int end, String id) {
    return new Mark(new Span(start, end), 1, "m", id, "", List.of());
  }

  /** The words with marks as brackets: {@code (id:words)}. */
  private static String nested(String text, Mark... marks) {
    return drawn(new Nesting(text).nest(new Span(0, text.length()), List.of(marks)));
  }

  private static String drawn(List<Node> nodes) {
    StringBuilder drawn = new StringBuilder();
    for (Node node : nodes) {
      drawn.append(switch (node) {
        case Node.Words words -> words.text();
        case Node.Marked marked -> "(" + marked.id() + ":" + drawn(marked.inside()) + ")";
        case Node.Backs backs -> "^" + backs.links().size();
      });
    }
    return drawn.toString();
  }

  @Test
  void marksApartStandSideBySide() {
    assertThat(nested("abcdef", mark(1, 2, "x"), mark(3, 5, "y"))).isEqualTo("a(x:b)c(y:de)f");
  }

  @Test
  void shorterMarkStandsInsideTheLonger() {
    assertThat(nested("abcdef", mark(2, 3, "y"), mark(1, 5, "x"))).isEqualTo("a(x:b(y:c)de)f");
  }

  @Test
  void crossingMarkIsSplitAndKeepsItsIdOnce() {
    assertThat(nested("abcdef", mark(1, 4, "x"), mark(2, 6, "y"))).isEqualTo("a(x:b(y:cd))(:ef)");
  }

  @Test
  void sameWordsMayBeMarkedTwice() {
    assertThat(nested("abc", mark(0, 3, "x"), mark(0, 3, "y"))).isEqualTo("(x:(y:abc))");
  }

  @Test
  void onlyTheRangeIsSet() {
    List<Node> nodes = new Nesting("abcdef").nest(new Span(2, 4), List.of(mark(0, 3, "x"), mark(5, 6, "y")));
    assertThat(drawn(nodes)).isEqualTo("(:c)d");
  }

  @Test
  void whatFollowsAMarkStandsBehindItsLastWord() {
    Mark mark = new Mark(new Span(0, 4), 1, "m", "x", "", List.of(new Node.Backs(List.of())));
    assertThat(nested("abcdef", mark, mark(2, 6, "y"))).isEqualTo("(x:ab(y:cd))^0(:ef)");
    assertThat(nested("abcdef", mark(0, 2, "z"), mark)).isEqualTo("(x:(z:ab)cd)^0ef");
  }

  @Test
  void thousandsOfCrossingMarksLoseNoWord() {
    String text = "x".repeat(600);
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      marks.add(mark(i, i + 100, "m" + i));
    }
    String drawn = drawn(new Nesting(text).nest(new Span(0, 600), marks));
    assertThat(drawn.replaceAll("\\(m?\\d*:|\\)", "")).isEqualTo(text);
  }
}
