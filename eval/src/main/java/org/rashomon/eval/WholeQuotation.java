package org.rashomon.eval;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rashomon.model.Excerpt;
import org.rashomon.model.Quotation;
import org.rashomon.model.Quotation.Form;
import org.rashomon.model.Span;

/**
 * What the annotation has as one attribution: a quotation, and those that go on with it.
 *
 * <p>A quotation that is some marked words inside a clause told with the same cue counts with that clause, since the
 * annotation has one attribution where there are two quotations here. So do direct quotations that one mention of their
 * speaker serves: {@code "A," she said. "B."}
 *
 * @param first the quotation whose speaker, cue and confidence are those of the whole
 */
record WholeQuotation(Quotation first, List<Span> content) {

  static List<WholeQuotation> of(List<Quotation> quotations) {
    Map<Object, WholeQuotation> wholes = new LinkedHashMap<>();
    quotations.stream().filter(one -> !isPart(one, quotations))
        .forEach(one -> wholes.merge(key(one), alone(one), WholeQuotation::with));
    return List.copyOf(wholes.values());
  }

  /** The quotation by itself. */
  static WholeQuotation alone(Quotation one) {
    return new WholeQuotation(one, content(one));
  }

  static List<Span> content(Quotation quotation) {
    return quotation.content().stream().map(Excerpt::span).toList();
  }

  /** Where the words stand that point to the speaker; empty if there are none. */
  List<Span> source() {
    return first.speaker().mention().map(excerpt -> List.of(excerpt.span())).orElse(List.of());
  }

  private static Object key(Quotation one) {
    return one.form() == Form.DIRECT && one.speaker().mention().isPresent() ? one.speaker().mention() : one.id();
  }

  private WholeQuotation with(WholeQuotation next) {
    return new WholeQuotation(first, Stream.concat(content.stream(), next.content.stream()).sorted().toList());
  }

  private static boolean isPart(Quotation one, List<Quotation> all) {
    return one.form() != Form.INDIRECT && all.stream()
        .anyMatch(other -> other.form() == Form.INDIRECT && other.cue().equals(one.cue())
            && content(one).stream().allMatch(part -> content(other).stream().anyMatch(span -> span.contains(part))));
  }
}
