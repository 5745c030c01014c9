package org.rashomon.understand;

import org.rashomon.model.Span;

/**
 * SentenceWords between quotation marks, within one paragraph.
 *
 * @param outer with the marks
 * @param inner without them and the white space beside them
 * @param paragraph number of the paragraph
 * @param closed whether the closing mark stands; where it does not, the words run to the paragraph's end
 * @param single whether the marks are single ones
 */
record Marked(Span outer, Span inner, int paragraph, boolean closed, boolean single) {}
