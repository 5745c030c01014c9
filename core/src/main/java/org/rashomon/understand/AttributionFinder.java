package org.rashomon.understand;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rashomon.model.Article;
import org.rashomon.model.Quotation.Form;
import org.rashomon.model.Quotation.Kind;
import org.rashomon.model.Sentence;
import org.rashomon.model.Sentence.Part;
import org.rashomon.model.Span;
import org.rashomon.understand.ContentFinder.Piece;
import org.rashomon.understand.NounPhrases.Range;
import org.rashomon.understand.Site.Order;
import org.rashomon.understand.Verbs.Takes;

/**
 * Finds attributions by rules: quotation marks first, then cues with their speakers beside them, then what either side
 * leaves open.
 */
final class AttributionFinder {
  /** A clause around marked words is told as well if it has so many words of its own. */
  private static final int WORDS_OF_ITS_OWN = 4;

  /** Fewer marked words without any attribution are a term or a sneer, not a quotation. */
  private static final int WORDS_OF_A_QUOTATION = 5;

  private static final Set<String> NAMING = Set.of("titled", "entitled", "named", "nicknamed", "so-called", "word",
      "term", "phrase", "words", "codenamed",
      "called", "album", "film", "movie", "song", "book", "novel", "show", "series", "episode", "subtitled");

  private final String text;
  private final List<SentenceWords> all;
  private final List<Marked> marks;
  private final List<Span> inner;
  private final List<Attribution> found = new ArrayList<>();
  private final int[] claimedBy;
  private final Map<Integer, Site> leads;

  AttributionFinder(Article article, List<SentenceWords> words) {
    this.text = article.text();
    this.all = words;
    this.marks = QuotationMarks.find(text, words.stream().map(SentenceWords::sentence).toList());
    this.inner = marks.stream().map(Marked::inner).toList();
    this.claimedBy = new int[marks.size()];
    Arrays.fill(claimedBy, -1);
    this.leads = new HashMap<>();
  }

  List<Attribution> find() {
    for (int i = 0; i < all.size(); i++) {
      readSentence(i);
    }
    for (int m = 0; m < marks.size(); m++) {
      if (claimedBy[m] < 0) {
        continueFrom(m);
      }
    }
    return found;
  }

  private void readSentence(int index) {
    SentenceWords words = all.get(index);
    int[] markAt = marksOf(words);
    boolean[] masked = new boolean[markAt.length];
    for (int i = 0; i < masked.length; i++) {
      masked[i] = markAt[i] >= 0;
    }
    List<Site> sites = SiteFinder.find(words, masked);
    ContentFinder contents = new ContentFinder(words, markAt, masked, sites);
    List<List<Piece>> pieces = new ArrayList<>();
    for (int i = 0; i < sites.size(); i++) {
      List<Piece> content = contents.contentOf(i, inner);
      pieces.add(content);
      addDirect(words, sites.get(i), content);
    }
    for (int i = 0; i < sites.size(); i++) {
      addIndirect(words, sites, i, pieces.get(i));
    }
    addFragments(words, sites, markAt);
    if (words.isAny(words.size() - 1, ":", ",") && !sites.isEmpty()) {
      leads.put(index, sites.get(sites.size() - 1));
    }
  }

  private int[] marksOf(SentenceWords words) {
    int[] markAt = new int[words.size()];
    Arrays.fill(markAt, -1);
    Span here = words.sentence().span();
    for (int m = firstMarkAfter(here.start()); m < marks.size() && marks.get(m).outer().start() < here.end(); m++) {
      Span outer = marks.get(m).outer();
      for (int i = words.indexAt(outer.start()); i < words.size() && words.start(i) < outer.end(); i++) {
        markAt[i] = m;
      }
    }
    return markAt;
  }

  private int firstMarkAfter(int offset) {
    int low = 0;
    int high = marks.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (marks.get(middle).outer().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The marked pieces that stand right beside a site. */
  private void addDirect(SentenceWords words, Site site, List<Piece> pieces) {
    List<Piece> free = pieces.stream().filter(piece -> piece.isMarked() && claimedBy[piece.mark()] < 0).toList();
    if (free.isEmpty()) {
      return;
    }
    if (free.size() == 2 && isInterrupted(words, site, free)) {
      add(words, site, free, "marks and cue");
    } else {
      free.forEach(piece -> add(words, site, List.of(piece), "marks and cue"));
    }
  }

  /** "A," he said, "b": one remark, unless the first part is a sentence of its own. */
  private boolean isInterrupted(SentenceWords words, Site site, List<Piece> pieces) {
    int next = pieces.get(1).span().start();
    return words.is(words.indexAt(marks.get(pieces.get(1).mark()).outer().start()) - 1, ",")
        && (Character.isLowerCase(text.codePointAt(next)) || site.order() != Order.REMOTE);
  }

  private void add(SentenceWords words, Site site, List<Piece> pieces, String rule) {
    Form form = isWhole(words, pieces) ? Form.DIRECT : Form.MIXED;
    int number = found.size();
    List<Span> content = new ArrayList<>();
    for (Piece piece : pieces) {
      claim(piece.mark(), number, content);
    }
    found.add(attribution(words, site, content, form, rule + ", " + site.rule(), trust(site)));
  }

  /** Takes a marked stretch and the paragraphs that go on with it. */
  private void claim(int mark, int number, List<Span> content) {
    int m = mark;
    while (m < marks.size() && claimedBy[m] < 0) {
      claimedBy[m] = number;
      content.add(inner.get(m));
      if (marks.get(m).closed() || !goesOnAt(m + 1, marks.get(m).paragraph())) {
        return;
      }
      m++;
    }
  }

  /** Whether a marked stretch opens the paragraph after one that was not closed. */
  private boolean goesOnAt(int m, int paragraph) {
    return m < marks.size()
        && marks.get(m).paragraph() == paragraph + 1
        && opensParagraph(m);
  }

  private boolean opensParagraph(int m) {
    return sentenceOf(m).map(sentence -> sentence.span().start() == marks.get(m).outer().start()
        && isFirstOfParagraph(sentence)).orElse(false);
  }

  private boolean isFirstOfParagraph(Sentence sentence) {
    return sentence.index() == 0
        || all.get(sentence.index() - 1).sentence().paragraph() != sentence.paragraph();
  }

  private Optional<Sentence> sentenceOf(int m) {
    return wordsAt(marks.get(m).outer().start()).map(SentenceWords::sentence);
  }

  private Optional<SentenceWords> wordsAt(int offset) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).sentence().span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < all.size() && all.get(low).sentence().span().contains(offset)
        ? Optional.of(all.get(low))
        : Optional.empty();
  }

  private boolean isWhole(SentenceWords words, List<Piece> pieces) {
    Span first = pieces.get(0).span();
    if (first.isEmpty()) {
      return false;
    }
    boolean capital = Character.isUpperCase(text.codePointAt(first.start()));
    int mark = words.indexAt(marks.get(pieces.get(0).mark()).outer().start());
    boolean led = words.isAny(mark - 1, ",", ":");
    return countWords(first) > 2 && (capital || led || pieces.size() > 1);
  }

  private int countWords(Span span) {
    int count = 0;
    boolean inWord = false;
    for (int i = span.start(); i < span.end(); i++) {
      boolean letter = Character.isLetterOrDigit(text.charAt(i));
      boolean apostrophe = "'’-".indexOf(text.charAt(i)) >= 0;
      count += letter && !inWord ? 1 : 0;
      inWord = letter || (inWord && apostrophe);
    }
    return count;
  }

  private void addIndirect(SentenceWords words, List<Site> sites, int number, List<Piece> pieces) {
    Site site = sites.get(number);
    List<Span> clauses = pieces.stream().filter(piece -> !piece.isMarked()).map(Piece::span).toList();
    if (clauses.isEmpty() || isInReport(words, sites, number)) {
      return;
    }
    int outside = clauses.stream().mapToInt(this::countWords).sum();
    boolean hasMarks = false;
    for (Span clause : clauses) {
      for (int m = firstMarkAfter(clause.start()); m < marks.size() && clause.overlaps(marks.get(m).outer()); m++) {
        outside -= countWords(inner.get(m));
        hasMarks = true;
        int token = words.indexAt(marks.get(m).outer().start());
        boolean own = token < site.from() || nearest(sites, token).filter(site::equals).isPresent();
        if (claimedBy[m] < 0 && own && !isName(words, token, m)) {
          add(words, site, List.of(new Piece(inner.get(m), m)), "marks in a reported clause");
        }
      }
    }
    boolean single = !hasMarks && outside < 2;
    if (single) {
      return;
    }
    if ((!hasMarks && !isOwn(words, site)) || (hasMarks && outside >= WORDS_OF_ITS_OWN)) {
      found.add(attribution(words, site, clauses, Form.INDIRECT, "reported clause, " + site.rule(), trust(site)));
    }
  }

  /** "Lim said it had wanted that": what "it" thinks inside a report is what the reporter of it says. */
  private static boolean isInReport(SentenceWords words, List<Site> sites, int number) {
    Site site = sites.get(number);
    boolean it = site.source().map(range -> range.to() - range.from() == 1 && words.is(range.from(), "it"))
        .orElse(false);
    return it && isThought(site)
        && sites.subList(0, number).stream().anyMatch(other -> other.takesClause() && !isThought(other));
  }

  /** "I think" without marks is the writer's, or part of what somebody says. */
  private static boolean isOwn(SentenceWords words, Site site) {
    return site.source()
        .map(range -> range.to() - range.from() == 1 && words.isAny(range.from(), "i", "we", "you", "one"))
        .orElse(false);
  }

  /** Marked words in a sentence with a cue that does not touch them. */
  private void addFragments(SentenceWords words, List<Site> sites, int[] markAt) {
    for (int i = 0; i < markAt.length; i++) {
      int m = markAt[i];
      boolean starts = m >= 0 && (i == 0 || markAt[i - 1] != m) && claimedBy[m] < 0;
      if (starts && !isName(words, i, m)) {
        boolean heading = words.sentence().part() == Part.HEADING;
        Optional<Site> near = nearest(sites, i).or(() -> sites.stream().filter(site -> heading).findFirst());
        near.ifPresent(site -> add(words, site, List.of(new Piece(inner.get(m), m)), "marks after a cue"));
      }
    }
  }

  /** The last site before a token, one of speech before one of thought. */
  private static Optional<Site> nearest(List<Site> sites, int token) {
    List<Site> before = sites.stream().filter(site -> site.to() <= token).toList();
    return before.stream().filter(site -> !isThought(site)).reduce((a, b) -> b)
        .or(() -> before.stream().reduce((a, b) -> b));
  }

  private static boolean isThought(Site site) {
    return site.verb().map(verb -> verb.takes(Takes.THINK) || verb.takes(Takes.THAT)).orElse(false);
  }

  /** A title, or a word that is named rather than said. */
  private boolean isName(SentenceWords words, int token, int m) {
    return NAMING.contains(words.at(token - 1))
        || (words.is(token - 1, "as") && words.is(token - 2, "known"))
        || isTitle(inner.get(m));
  }

  private boolean isTitle(Span span) {
    String[] parts = span.in(text).split("\\s+", -1);
    int capitals = 0;
    for (String part : parts) {
      boolean small = FunctionWords.PREPOSITIONS.contains(part) || FunctionWords.DETERMINERS.contains(part)
          || FunctionWords.CONJUNCTIONS.contains(part);
      if (!part.isEmpty() && Character.isLowerCase(part.codePointAt(0)) && !small) {
        return false;
      }
      capitals += !part.isEmpty() && Character.isUpperCase(part.codePointAt(0)) ? 1 : 0;
    }
    boolean shouted = span.in(text).equals(span.in(text).toUpperCase(java.util.Locale.ROOT));
    return capitals >= 2 && !shouted;
  }

  private Attribution attribution(SentenceWords words, Site site, List<Span> content, Form form, String rule,
      double trust) {
    Optional<Span> source = site.source().map(range -> words.span(range.from(), range.to()));
    Range cue = site.cue();
    Kind kind = kind(words, site);
    return new Attribution(
        words.sentence().index(), content, Optional.of(words.span(cue.from(), cue.to())), source, form, kind, -1, rule,
        trust);
  }

  private static Kind kind(SentenceWords words, Site site) {
    boolean thinks = site.verb().map(verb -> verb.takes().get(0) == Takes.THINK || onlyThinks(verb)).orElse(false);
    boolean written = site.source().map(range -> isDocument(words, range)).orElse(false);
    return written ? Kind.DOCUMENT : thinks ? Kind.THOUGHT : Kind.SPEECH;
  }

  private static boolean onlyThinks(Verbs.Cue verb) {
    return verb.takes(Takes.THINK) && !verb.takes(Takes.SAY);
  }

  /** The head of "a letter from the mayor" is "letter"; that of "the mayor's letter" as well. */
  private static boolean isDocument(SentenceWords words, Range range) {
    int head = range.from();
    while (head + 1 < range.to() && !FunctionWords.PREPOSITIONS.contains(words.at(head + 1))) {
      head++;
    }
    return FunctionWords.DOCUMENTS.contains(words.at(head)) && !words.isCapital(head);
  }

  private static double trust(Site site) {
    return switch (site.order()) {
      case SOURCE_FIRST, ACCORDING -> 0.95;
      case CUE_FIRST -> 0.96;
      case COLON -> 0.85;
      case REMOTE -> 0.85;
    };
  }

  /** SentenceWords in marks that no cue claims: they go on with a speaker before them, or nobody is known to say them. */
  private void continueFrom(int m) {
    Optional<SentenceWords> here = wordsAt(marks.get(m).outer().start());
    if (here.isEmpty() || inner.get(m).isEmpty()) {
      return;
    }
    SentenceWords words = here.get();
    Optional<Site> lead = leadBefore(m, words.sentence());
    if (lead.isPresent()) {
      add(all.get(words.sentence().index() - 1), lead.get(), List.of(new Piece(inner.get(m), m)), "colon before");
      return;
    }
    boolean whole = standsFree(m, words);
    boolean isHeading = words.sentence().part() == Part.HEADING;
    Optional<Integer> before = whole && !isHeading ? speakerBefore(m, words.sentence()) : Optional.empty();
    boolean tells = countWords(inner.get(m)) >= WORDS_OF_A_QUOTATION || isHeading || before.isPresent();
    int token = words.indexAt(marks.get(m).outer().start());
    if (!tells || (!whole && isName(words, token, m))) {
      return;
    }
    List<Span> content = new ArrayList<>();
    int number = found.size();
    claim(m, number, content);
    Form form = whole ? Form.DIRECT : Form.MIXED;
    boolean sameParagraph = before.map(other -> isInParagraph(other, words.sentence().paragraph())).orElse(false);
    String rule = before.isEmpty()
        ? "marks alone"
        : sameParagraph ? "goes on in the paragraph" : "goes on in the next paragraph";
    double trust = before.isEmpty() ? 0 : sameParagraph ? 0.93 : 0.75;
    found.add(
        new Attribution(
            words.sentence().index(), content, Optional.empty(), Optional.empty(), form, Kind.SPEECH,
            before.orElse(-1), rule, trust));
  }

  /** The cue that ends the sentence before with a colon: "Lim wrote:". */
  private Optional<Site> leadBefore(int m, Sentence sentence) {
    boolean starts = sentence.span().start() == marks.get(m).outer().start();
    return starts ? Optional.ofNullable(leads.get(sentence.index() - 1)) : Optional.empty();
  }

  private boolean isInParagraph(int attribution, int paragraph) {
    return all.get(found.get(attribution).sentence()).sentence().paragraph() == paragraph;
  }

  /** Whether a marked stretch is one or more whole sentences. */
  private boolean standsFree(int m, SentenceWords words) {
    Span outer = marks.get(m).outer();
    Optional<SentenceWords> last = wordsAt(outer.end() - 1);
    return words.sentence().span().start() == outer.start()
        && last.map(end -> end.sentence().span().end() - outer.end() <= 1).orElse(false);
  }

  /** The attribution whose speaker a free-standing quotation goes on with. */
  private Optional<Integer> speakerBefore(int m, Sentence sentence) {
    Optional<Integer> same = lastIn(sentence.paragraph(), marks.get(m).outer().start());
    if (same.isPresent() || !isFirstOfParagraph(sentence)) {
      return same.or(() -> firstIn(sentence.paragraph(), marks.get(m).outer().end()));
    }
    Optional<Integer> next = firstIn(sentence.paragraph(), marks.get(m).outer().end());
    return next.isPresent() ? next : lastOfParagraphBefore(sentence, marks.get(m).outer().start());
  }

  private Optional<Integer> lastIn(int paragraph, int before) {
    return numbers(i -> start(i) < before && isInParagraph(i, paragraph)).max(Comparator.comparingInt(this::start));
  }

  private Optional<Integer> firstIn(int paragraph, int after) {
    return numbers(i -> start(i) >= after && isInParagraph(i, paragraph) && found.get(i).form() == Form.DIRECT)
        .min(Comparator.comparingInt(this::start));
  }

  private int start(int attribution) {
    return found.get(attribution).extent().start();
  }

  private Stream<Integer> numbers(Predicate<Integer> which) {
    return IntStream.range(0, found.size()).boxed().filter(which);
  }

  /** The paragraph before counts only where all it quotes comes from one speaker, and marked words are among it. */
  private Optional<Integer> lastOfParagraphBefore(Sentence sentence, int before) {
    int paragraph = bodyParagraphBefore(sentence);
    boolean quotes = numbers(i -> isInParagraph(i, paragraph) && start(i) < before)
        .anyMatch(i -> found.get(i).form() == Form.DIRECT);
    return quotes ? lastIn(paragraph, before) : Optional.empty();
  }

  private int bodyParagraphBefore(Sentence sentence) {
    for (int i = sentence.index() - 1; i >= 0; i--) {
      Sentence other = all.get(i).sentence();
      if (other.paragraph() != sentence.paragraph() && other.part() == Part.BODY) {
        return other.paragraph();
      }
    }
    return -1;
  }
}
