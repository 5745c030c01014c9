package org.rashomon.compare;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rashomon.text.Agencies;

/**
 * An outlet in the words in which others credit it, by any name it has.
 *
 * @param outlet its name
 * @param names by which it may be called, without article
 * @param closing "with reporting by NAME", "NAME contributed to this report"
 * @param first "this article was first published by NAME"
 * @param told "told NAME"
 * @param reported "NAME reported", "according to NAME"
 */
record CreditWords(
    String outlet, List<String> names, Pattern closing, Pattern first, Pattern told, Pattern reported) {

  static CreditWords of(String outlet) {
    List<String> all = Agencies.namesOf(outlet).stream().map(name -> name.replaceFirst("^The ", "")).toList();
    String names = "(?:[Tt]he )?(?:" + all.stream().map(Pattern::quote).collect(Collectors.joining("|")) + ")";
    return new CreditWords(
        outlet,
        all,
        Pattern.compile("\\b(?:[Rr]eporting (?:by|from)|[Mm]aterial from) " + names + "(?!\\w)"
            + "|(?<!\\w)" + names + "(?: (?:news )?agency)? contributed to this (?:report|story|article)\\b"),
        Pattern.compile("(?m)(?:^\\W*|\\b(?:report|story|article|piece|interview) (?:was )?)"
            + "(?:[Ff]irst|[Oo]riginally|[Pp]reviously) (?:published|appeared) (?:by|in|on|at) " + names + "(?!\\w)"),
        Pattern.compile("\\b(?:told|tells) " + names + "(?!\\w)"),
        Pattern.compile("(?<!\\w)" + names + " (?:has )?(?:first )?report(?:ed|s)\\b"
            + "|\\b(?:according to|reported by|seen by|obtained by) " + names + "(?!\\w)"));
  }

  /** Whether a text names it at all: most don't, and need not be searched for how. */
  boolean isIn(String text) {
    return names.stream().anyMatch(text::contains);
  }
}
