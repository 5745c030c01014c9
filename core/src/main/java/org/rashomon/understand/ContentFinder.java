package org.rashomon.understand;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rashomon.model.Sentence.Part;
import org.rashomon.model.Span;
import org.rashomon.understand.NounPhrases.Range;
import org.rashomon.understand.Site.Order;
import org.rashomon.understand.Verbs.Takes;

/** Finds what a site says was said: to its right, to its left, or on both sides. */
final class ContentFinder {
  /** Between a cue and "that" or a quotation mark stand no more words than this. */
  private static final int LONGEST_ADJUNCT = 20;

  private static final Set<String> LEADS = Set.of(",", ":", "that", "–", "—", "--", "-");
  private static final Set<String> TIME = Set.of("last", "this", "next", "earlier", "yesterday", "today", "tonight",
      "ago");
  private static final Set<String> PLAIN_STOPS = Set.of("and", "but", "or", "as", "after", "before", "because", "while",
      "when", "since", "until", "than", "so");

  private final SentenceWords words;
  private final int[] markAt;
  private final boolean[] masked;
  private final List<Site> sites;
  private final NounPhrases phrases;

  /**
   * A piece of content.
   *
   * @param mark number of the marked stretch that it is, -1 if it is a clause
   */
  record Piece(Span span, int mark) {
    boolean isMarked() {
      return mark >= 0;
    }
  }

  /**
   * @param markAt for each token the number of the marked stretch it stands in, or -1
   */
  ContentFinder(SentenceWords words, int[] markAt, boolean[] masked, List<Site> sites) {
    this.words = words;
    this.markAt = markAt;
    this.masked = masked;
    this.sites = sites;
    this.phrases = new NounPhrases(words, masked);
  }

  /** The pieces of a site's content, in order; empty if it has none. */
  List<Piece> contentOf(int number, List<Span> inner) {
    Site site = sites.get(number);
    List<Piece> pieces = new ArrayList<>();
    boolean says = saysThat(site);
    boolean hasLeft = !says && addLeft(site, inner, pieces);
    addRight(site, number, inner, hasLeft, pieces);
    return pieces;
  }

  /** "Lim said that": what she said follows, whatever stands before. */
  private boolean saysThat(Site site) {
    int i = site.order() == Order.SOURCE_FIRST ? pastAdjuncts(site.to()) : -1;
    return words.is(i, "that") && site.takesClause();
  }

  private boolean addLeft(Site site, List<Span> inner, List<Piece> pieces) {
    int before = site.from() - 1;
    if (site.order() == Order.REMOTE || site.order() == Order.COLON || before < 0) {
      return false;
    }
    int end = words.isAny(before, ",", "–", "—", "--") && !masked[before] ? before : before + 1;
    if (masked[end - 1 < 0 ? 0 : end - 1] && end > 0) {
      return addLeftMark(site, end, end <= before, inner, pieces);
    }
    boolean parted = end <= before || site.order() == Order.ACCORDING;
    if (parted && site.takesClause() && closesHere(site)) {
      return addLeftClause(site, end, pieces);
    }
    return false;
  }

  /** A marked stretch before the site is its content if a comma, a question or its place says so. */
  private boolean addLeftMark(Site site, int end, boolean commaBetween, List<Span> inner, List<Piece> pieces) {
    int mark = markAt[end - 1];
    int last = end - 1;
    while (last >= 0 && words.isPunctuation(last) && "\"'”’»``".contains(words.raw(last))) {
      last--;
    }
    boolean commaInside = words.isAny(last, ",", "?", "!", "–", "—", "--", "…", "...");
    boolean heading = words.sentence().part() == Part.HEADING;
    if (commaBetween || commaInside || site.order() == Order.CUE_FIRST || heading) {
      pieces.add(new Piece(inner.get(mark), mark));
      return true;
    }
    return false;
  }

  /** Whether a site ends its sentence or is closed by a comma, so that what it tells stands before it. */
  private boolean closesHere(Site site) {
    boolean tells = site.verb().map(verb -> verb.takes(Takes.TELL)).orElse(false);
    int i = pastAdjuncts(tells ? pastAddressee(site.to()) : site.to());
    return i >= words.size() || words.isAny(i, ".", ",", ";", "!", "?", ")", "…") || site.order() == Order.CUE_FIRST;
  }

  private boolean addLeftClause(Site site, int end, List<Piece> pieces) {
    int from = Math.min(Dateline.end(words), end);
    for (int i = end - 1; i >= from; i--) {
      if (words.is(i, ";") && !masked[i]) {
        from = i + 1;
      }
    }
    boolean clause = hasVerb(from, end);
    boolean goesOn = words.is(site.to(), ",") && words.is(site.from() - 1, ",") && goesOnAfter(site);
    if ((!clause || end - from < 3) && !goesOn) {
      return false;
    }
    from = words.isAny(from, "but", "and", ",") ? from + 1 : from;
    pieces.add(new Piece(words.span(from, end), -1));
    return true;
  }

  /** "In May, she said, the port": both sides are hers. */
  private boolean goesOnAfter(Site site) {
    int i = site.to() + 1;
    return i < words.size() && !words.at(i).endsWith("ing")
        && !words.isAny(i, "but", "and", "who", "which", "as", "when",
            "while", "where", "because", "after", "before")
        && !words.isPunctuation(i) && !isOtherSite(site, i)
        && site.order() != Order.CUE_FIRST && site.order() != Order.ACCORDING;
  }

  private void addRight(Site site, int number, List<Span> inner, boolean hasLeft, List<Piece> pieces) {
    int start = rightStart(site, hasLeft);
    if (start < 0 || start >= words.size()) {
      return;
    }
    if (masked[start]) {
      pieces.add(new Piece(inner.get(markAt[start]), markAt[start]));
      return;
    }
    int end = clauseEnd(start, number);
    if (end > start && (!needsVerb(site) || hasVerb(start, end))) {
      pieces.add(new Piece(words.span(start, end), -1));
    }
  }

  private static boolean needsVerb(Site site) {
    return site.verb().map(verb -> verb.takes(Takes.THAT) || verb.takes(Takes.THINK)).orElse(false);
  }

  private boolean hasVerb(int from, int to) {
    for (int i = from; i < to; i++) {
      if (isVerb(i) || masked[i] || words.is(i, "to")) {
        return true;
      }
    }
    return false;
  }

  private boolean isVerb(int i) {
    String word = words.at(i);
    return Verbs.looksFinite(word) || FunctionWords.MODALS.contains(word) || FunctionWords.AUXILIARIES.contains(word)
        || word.endsWith("n't") || word.endsWith("'re") || word.endsWith("'ll");
  }

  /** First token of the content to the right; -1 if there is none. */
  private int rightStart(Site site, boolean hasLeft) {
    if (site.order() == Order.ACCORDING) {
      return words.is(site.to(), ",") && site.from() <= 1 ? site.to() + 1 : -1;
    }
    if (site.order() == Order.COLON) {
      return site.cue().to();
    }
    int end = site.to();
    int marked = markedStart(site, end);
    if (marked >= 0) {
      return marked;
    }
    if (hasLeft) {
      return site.order() == Order.SOURCE_FIRST && !masked(site.from() - 1) && !masked(site.from() - 2)
          ? continuation(site)
          : -1;
    }
    if (words.is(end, ",") && words.is(site.from() - 1, "as")) {
      return end + 1;
    }
    return site.order() == Order.CUE_FIRST ? -1 : clauseStart(site, end);
  }

  /** After "A, he said," the content goes on if a clause does. */
  private int continuation(Site site) {
    int end = site.to();
    if (!words.is(end, ",")) {
      return -1;
    }
    if (words.is(site.from() - 1, ",") && goesOnAfter(site)) {
      return end + 1;
    }
    int i = words.isAny(end + 1, "and", "but", "that", "because", "as") ? end + 2 : end + 1;
    boolean joined = i == end + 2;
    boolean goesOn = FunctionWords.COMPLEMENTS.contains(words.at(i)) || (words.isCapital(i) && joined);
    return goesOn && !words.isAny(i, "who", "which", "when", "where") ? end + 1 : -1;
  }

  private int markedStart(Site site, int end) {
    int limit = Math.min(words.size(), end + LONGEST_ADJUNCT);
    for (int i = end; i < limit; i++) {
      if (masked[i]) {
        boolean led = LEADS.contains(words.at(i - 1)) || i == end;
        return led ? i : -1;
      }
      boolean stops = words.isAny(i, ";", ".") || (Verbs.looksFinite(words.at(i)) && !isInAdjunct(site, i))
          || (words.is(i, "that") && !masked(i + 1) && site.takesClause());
      if (stops || isOtherSite(site, i)) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isInAdjunct(Site site, int i) {
    return site.order() == Order.CUE_FIRST || words.at(i).endsWith("ed");
  }

  private boolean masked(int i) {
    return i >= 0 && i < masked.length && masked[i];
  }

  private boolean isOtherSite(Site site, int i) {
    return sites.stream().anyMatch(other -> !other.equals(site) && other.cue().from() == i);
  }

  private int clauseStart(Site site, int end) {
    if (!site.takesClause()) {
      return -1;
    }
    boolean tells = site.verb().map(verb -> verb.takes(Takes.TELL)).orElse(false);
    int i = tells ? pastAddressee(end) : end;
    i = words.is(i, "to") && isAddressee(i + 1) ? pastAddressee(i + 1) : i;
    i = pastAdjuncts(i);
    if (words.is(i, "that")) {
      return i + 1;
    }
    if (words.isAny(i, ",", ":") && (words.is(i, ":") || words.is(i + 1, "that"))) {
      return i + (words.is(i, ":") ? 1 : 2);
    }
    return opensComplement(i) ? i : -1;
  }

  private boolean isAddressee(int i) {
    return words.isCapital(i) || FunctionWords.DETERMINERS.contains(words.at(i)) || words.at(i).endsWith("s")
        || words.isAny(i, "him", "me", "us", "them");
  }

  private int pastAddressee(int i) {
    if (words.isAny(i, "him", "her", "me", "us", "them", "you", "it") && !words.is(i, "it")) {
      return i + 1;
    }
    if (FunctionWords.SUBJECTS.contains(words.at(i))) {
      return i;
    }
    return phrases.startingAt(i).map(Range::to).orElse(i);
  }

  /** Skips "on Monday", "in a statement", "last week", "however". */
  private int pastAdjuncts(int start) {
    int i = start;
    while (i < words.size() && i - start < LONGEST_ADJUNCT && !masked[i]) {
      int next = pastAdjunct(i);
      if (next == i) {
        return i;
      }
      i = next;
    }
    return i;
  }

  private int pastAdjunct(int i) {
    String word = words.at(i);
    if (FunctionWords.CALENDAR.contains(word)) {
      return words.isNumber(i + 1) ? i + 2 : i + 1;
    }
    if (TIME.contains(word) && words.isWord(i + 1) && !word.equals("this")) {
      return Set.of("last", "next").contains(word) ? i + 2 : i + 1;
    }
    if (word.equals("this")
        && Set.of("week", "month", "year", "morning", "afternoon", "evening").contains(words.at(i + 1))) {
      return i + 2;
    }
    if (FunctionWords.isAdverb(word)
        && !words.isAny(i, "there", "here", "only", "all", "both", "even", "early", "simply")) {
      return i + 1;
    }
    boolean preposition = Set.of("on", "in", "at", "during", "via", "through", "after", "before", "from", "by", "about",
        "of", "with").contains(word);
    return preposition ? phrases.startingAt(i + 1).map(Range::to).orElse(i) : i;
  }

  private boolean opensComplement(int i) {
    if (i >= words.size() || masked[i] || (words.isPunctuation(i) && !words.isAny(i, "$"))) {
      return false;
    }
    return !PLAIN_STOPS.contains(words.at(i))
        && !(FunctionWords.PREPOSITIONS.contains(words.at(i)) && !words.is(i, "to"));
  }

  /** Where a clause of content ends: at the sentence's end, or before another site that is not part of it. */
  private int clauseEnd(int start, int number) {
    int end = relativeEnd(sites.get(number), start, words.size());
    for (Site other : sites) {
      if (other.from() > start && other.from() < end && !other.equals(sites.get(number)) && standsApart(other)) {
        end = other.from() - 1;
      }
    }
    while (end > start && (endsSentence(end - 1) || words.isAny(end - 1, ",", ";", "–", "—", "and", "but", "(", ":"))
        && !masked[end - 1]) {
      end--;
    }
    return end;
  }

  /** The comma that closes "Lim, who said A, has left": the first that a verb follows; the limit if none does. */
  private int relativeEnd(Site site, int start, int limit) {
    boolean relative = site.source().map(range -> words.isAny(range.from(), "who", "which")
        && range.to() - range.from() == 1 && words.is(range.from() - 1, ",")).orElse(false);
    for (int i = start; i < limit && relative; i++) {
      if (words.is(i, ",") && !masked[i]
          && (isVerb(i + 1) || (FunctionWords.isAdverb(words.at(i + 1)) && isVerb(i + 2)))) {
        return i;
      }
    }
    return limit;
  }

  private boolean endsSentence(int i) {
    return words.isAny(i, ".", "!", "?", "…") && i == words.size() - 1;
  }

  private boolean standsApart(Site other) {
    int before = other.from() - 1;
    boolean afterComma = words.isAny(before, ",", ";", "–", "—", "--");
    boolean joined = words.isAny(before, "and", "but", "while") && words.is(before - 1, ",");
    return switch (other.order()) {
      case REMOTE -> afterComma || words.is(before, "and");
      case ACCORDING, CUE_FIRST -> afterComma;
      case SOURCE_FIRST -> joined || (afterComma && closesHere(other));
      case COLON -> false;
    };
  }
}
