package org.rashomon.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rashomon.model.Article;
import org.rashomon.model.Quotation.Form;
import org.rashomon.model.Span;

/**
 * The plainest way to find quotations, to measure others against: whatever stands in double marks, and the capitalised
 * words or pronoun beside a verb of saying after it or before it.
 */
final class PlainQuoter implements Quoter {
  static final String NAME = "regular expressions";

  private static final Pattern MARKED = Pattern.compile("\"([^\"\n]{2,2000}+)\"|“([^“”\n]{2,2000}+)”");
  private static final String SAID = "(?:said|says|told|tells|added|adds|asked|asks|wrote|writes|tweeted|replied"
      + "|explained|argued|insisted|warned)";
  private static final String WHO = "(?<who>(?:[Hh]e|[Ss]he|[Tt]hey|(?:\\p{Lu}[\\p{L}.’'-]*+ ?+){1,4}+))";
  private static final List<Pattern> AFTER = List.of(
      Pattern.compile("\\A[,.]?\\s?(?<cue>" + SAID + ") " + WHO),
      Pattern.compile("\\A[,.]?\\s?" + WHO + " ?(?<cue>" + SAID + ")\\b"));
  private static final Pattern BEFORE = Pattern
      .compile(WHO + "(?: |(?<= ))(?<cue>" + SAID + ")\\b[^\"“”.\n]{0,60}+\\z");

  /** So far from the marks a verb of saying may stand. */
  private static final int REACH = 120;

  @Override
  public Quoted find(Article article) {
    HeardQuotations heard = new HeardQuotations(article);
    String text = article.text();
    for (Span content : marked(text)) {
      Optional<Said> said = said(text, content);
      if (said.isPresent()) {
        Span source = said.get().source();
        heard.add(Form.DIRECT, List.of(content), List.of(said.get().cue()), source, source.in(text));
      } else {
        heard.addWithoutSpeaker(Form.DIRECT, List.of(content));
      }
    }
    return heard.found();
  }

  /** What stands between double marks of one kind within a paragraph, without the marks. */
  static List<Span> marked(String text) {
    List<Span> spans = new ArrayList<>();
    for (Matcher matcher = MARKED.matcher(text); matcher.find();) {
      spans.add(new Span(matcher.start() + 1, matcher.end() - 1));
    }
    return spans;
  }

  /** Who said it, by which word. */
  private record Said(Span source, Span cue) {}

  private static Optional<Said> said(String text, Span content) {
    int after = content.end() + 1;
    for (Pattern pattern : AFTER) {
      Matcher matcher = pattern.matcher(text.substring(after, Math.min(text.length(), after + REACH)));
      if (matcher.find()) {
        return Optional.of(said(matcher, after));
      }
    }
    int before = Math.max(0, content.start() - 1 - REACH);
    Matcher matcher = BEFORE.matcher(text.substring(before, content.start() - 1));
    return matcher.find() ? Optional.of(said(matcher, before)) : Optional.empty();
  }

  private static Said said(Matcher matcher, int offset) {
    Span who = new Span(matcher.start("who"), matcher.start("who") + matcher.group("who").stripTrailing().length());
    return new Said(who.shift(offset), new Span(matcher.start("cue"), matcher.end("cue")).shift(offset));
  }
}
