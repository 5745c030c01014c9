package org.rashomon.read;

import java.util.regex.Pattern;
import org.rashomon.model.RawDocument.Body;
import org.rashomon.model.RawDocument.Html;
import org.rashomon.model.RawDocument.PlainText;
import org.rashomon.model.RawDocument.Unreadable;
import org.rashomon.model.Reason;

/** Makes a document's body of the words of a feed item, which often don't say what they are. */
final class FeedBody {
  private static final Pattern TAG = Pattern.compile("</?[A-Za-z][A-Za-z0-9]{0,15}[\\s/>]|<!--");
  private static final Pattern ESCAPED_TAG = Pattern.compile(
      "&lt;/?(?:p|div|span|a|br|b|i|em|strong|ul|ol|li|h[1-6]|blockquote|img|figure|table)(?:\\s|/|&gt;)");
  private static final Pattern REFERENCE = Pattern.compile("&(?:#\\d{1,7}|#[xX]\\p{XDigit}{1,6}|[A-Za-z]\\w{1,30});");

  private static final String SPACE = "&nbsp;";

  private FeedBody() {}

  /** Words that may be HTML or not, or HTML that was escaped once too often. */
  static Body of(String words) {
    if (isMarkup(words)) {
      return html(words);
    }
    if (ESCAPED_TAG.matcher(words).find()) {
      return html(Titles.unescaped(words));
    }
    return text(REFERENCE.matcher(words).find() ? Titles.unescaped(words) : words);
  }

  static Body html(String words) {
    return words.length() > Limits.DOCUMENT ? tooLarge() : Html.of(words);
  }

  static Body text(String words) {
    return words.length() > Limits.DOCUMENT ? tooLarge() : new PlainText(words.strip());
  }

  static Body tooLarge() {
    return new Unreadable(Reason.TOO_LARGE, "It is longer than " + Limits.megabytes(Limits.DOCUMENT) + ".");
  }

  static Body missing(boolean recording) {
    return recording
        ? new Unreadable(Reason.NOT_AN_ARTICLE, "The item is a recording without a text.")
        : new Unreadable(Reason.TOO_SHORT, "The item has neither content nor summary.");
  }

  static boolean isMarkup(String words) {
    return words.indexOf('<') >= 0 && TAG.matcher(words).find();
  }

  /** Whether there is anything to read in it: many summaries are a picture. */
  static boolean hasWords(String words) {
    int at = 0;
    int lastTag = words.lastIndexOf('>');
    while (at < words.length() && !Character.isLetterOrDigit(words.codePointAt(at))) {
      if (words.startsWith(SPACE, at)) {
        at += SPACE.length();
      } else {
        at = words.charAt(at) == '<' && at < lastTag ? words.indexOf('>', at) : at + 1;
      }
    }
    return at < words.length();
  }
}
