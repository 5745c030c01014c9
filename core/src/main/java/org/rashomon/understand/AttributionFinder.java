package org.rashomon.understand;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.rashomon.model.Article;
import org.rashomon.model.Quotation.Form;
import org.rashomon.model.Quotation.Kind;
import org.rashomon.model.Sentence;
import org.rashomon.model.Sentence.Part;
import org.rashomon.model.Span;
import org.rashomon.understand.ContentFinder.Piece;
import org.rashomon.understand.EncoderLayout.Head;
import org.rashomon.understand.NounPhrases.Range;
import org.rashomon.understand.Site.Order;
import org.rashomon.understand.Verbs.Takes;

/**
 * Finds attributions: what stands in marks by rules, what does not first from the encoder's labels, then by rules, and
 * whose words marked ones are that no rule gives to anybody from the labels again.
 */
final class AttributionFinder {
  /** A clause around marked words is told as well if it has so many words of its own. */
  private static final int WORDS_OF_ITS_OWN = 4;

  /** What only the labels know to be told has so many words. */
  private static final int WORDS_OF_A_CLAUSE = 3;

  /** Fewer marked words without any attribution are a term or a sneer, not a quotation. */
  private static final int WORDS_OF_A_QUOTATION = 5;

  /** A clause beside a cue of which the labels say less was not said; on polnear/dev. */
  private static final double POSSIBLE = 0.05;

  /** How sure a signature is. */
  private static final double SIGNED = 0.93;

  /** A clause of which more is told already is told. */
  private static final double MOSTLY = 0.5;

  /** How sure a reported clause's source is that only a rule names. */
  private static final double RULE_ALONE = 0.85;

  /** Of marked words that only stand somewhere after a cue so many are its source's. */
  private static final double AFTER = 0.9;

  /** How sure a source is if the labels name another. */
  private static final double DISPUTED = 0.7;

  /** Where the labels have less of a rule's clause than this, they may have missed the rest of it. */
  private static final double SMALL_PART = 0.3;

  /** The rest of a clause is told with it if the labels hold it as likely, on the mean, that it was said. */
  private static final double POSSIBLY_SAID = 0.1;

  /** How sure the labels must be of a thing, no clause, that no known verb says. */
  private static final double CLEARLY_SAID = 0.6;

  private static final String LABELLED = "labelled as said";

  private static final Set<String> NAMING = Set.of("titled", "entitled", "named", "nicknamed", "so-called", "word",
      "term", "phrase", "words", "codenamed",
      "called", "album", "film", "movie", "song", "book", "novel", "show", "series", "episode", "subtitled");

  private final String text;
  private final List<SentenceWords> all;
  private final List<TokenTags> tags;
  private final List<Marked> marks;
  private final List<Span> inner;
  private List<Said> saids = List.of();

  /** The number of the first attribution of the sentence that is read. */
  private int first;
  private final List<Attribution> found = new ArrayList<>();
  private final SpeakersAround around;
  private final int[] claimedBy;
  private final Map<Integer, Site> leads;

  /**
   * @param tags what the encoder says of each sentence
   */
  AttributionFinder(Article article, List<SentenceWords> words, List<TokenTags> tags) {
    this.text = article.text();
    this.all = words;
    this.tags = tags;
    this.marks = QuotationMarks.find(text, words.stream().map(SentenceWords::sentence).toList());
    this.inner = marks.stream().map(Marked::inner).toList();
    this.around = new SpeakersAround(words, found);
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
    first = found.size();
    SentenceWords words = all.get(index);
    int[] markAt = marksOf(words);
    boolean[] masked = new boolean[markAt.length];
    for (int i = 0; i < masked.length; i++) {
      masked[i] = markAt[i] >= 0;
    }
    List<Site> sites = SiteFinder.find(words, masked);
    saids = SaidFinder.find(words, tags.get(index), markAt, sites);
    ContentFinder contents = new ContentFinder(words, markAt, masked, sites);
    List<List<Piece>> pieces = new ArrayList<>();
    for (int i = 0; i < sites.size(); i++) {
      List<Piece> content = contents.contentOf(i, inner);
      pieces.add(content);
      addDirect(words, sites.get(i), content);
    }
    saids.forEach(said -> addSaid(words, said, markAt));
    for (int i = 0; i < sites.size(); i++) {
      addIndirect(words, sites, i, pieces.get(i));
    }
    addMarked(words, markAt);
    addFragments(words, sites, markAt);
    found.subList(first, found.size()).replaceAll(one -> weighed(words, one));
    saids = List.of();
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
    add(words, site, pieces, rule, 1);
  }

  private void add(SentenceWords words, Site site, List<Piece> pieces, String rule, double share) {
    Form form = isWhole(words, pieces) ? Form.DIRECT : Form.MIXED;
    int number = found.size();
    List<Span> content = new ArrayList<>();
    for (Piece piece : pieces) {
      claim(piece.mark(), number, content);
    }
    found.add(attribution(words, site, content, form, rule + ", " + site.rule(), share * site.trust()));
  }

  /** Rules and labels that name one source are right together; where they name two, one of them is wrong. */
  private Attribution weighed(SentenceWords words, Attribution one) {
    int token = words.indexAt(one.extent().start());
    Optional<Said> labelled = saids.stream()
        .filter(said -> said.source().isPresent() && said.covers(token))
        .findFirst();
    Optional<Span> source = labelled.flatMap(Said::source).map(span -> words.span(span.from(), span.to()));
    if (one.source().isEmpty() || one.rule().contains("labelled")) {
      return one;
    }
    if (source.isEmpty()) {
      return one.form() == Form.INDIRECT ? one.withTrust(Math.min(one.trust(), RULE_ALONE)) : one;
    }
    boolean agree = source.get().overlaps(one.source().get());
    return one.withTrust(agree ? one.trust() + SaidFinder.AGREED : Math.min(one.trust(), DISPUTED));
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
        && around.isFirstOfParagraph(sentence)).orElse(false);
  }

  private Optional<Sentence> sentenceOf(int m) {
    return SentenceWords.at(marks.get(m).outer().start(), all).map(SentenceWords::sentence);
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

  /** The clause that the encoder labels. Marked words in it are left to rules, which know their speakers better. */
  private void addSaid(SentenceWords words, Said said, int[] markAt) {
    if (said.cue().isEmpty() || isDoubtful(words, said, said.cue().get())) {
      return;
    }
    int own = 0;
    List<Integer> inside = new ArrayList<>();
    for (int i = 0; i < markAt.length; i++) {
      if (said.covers(i)) {
        own += markAt[i] < 0 && words.isWord(i) ? 1 : 0;
        if (markAt[i] >= 0 && !inside.contains(markAt[i])) {
          inside.add(markAt[i]);
        }
      }
    }
    Said unified = unified(words, said, inside);
    List<Span> clauses = unified.content().stream()
        .filter(
            span -> IntStream.range(span.from(), span.to()).anyMatch(i -> markAt[i] < 0 || claimedBy[markAt[i]] < 0))
        .map(span -> words.span(span.from(), span.to()))
        .toList();
    if (clauses.isEmpty() || isTold(clauses)) {
      return;
    }
    boolean tells = inside.isEmpty()
        ? own >= WORDS_OF_A_CLAUSE && !isOwn(words, unified.source().map(TagSpan::range))
        : own >= WORDS_OF_ITS_OWN;
    if (tells) {
      found.add(attribution(words, unified, clauses, Form.INDIRECT, LABELLED));
    }
  }

  /** Marked words that no cue of the rules claims, of which the labels say who says them. */
  private void addMarked(SentenceWords words, int[] markAt) {
    for (int i = 0; i < markAt.length; i++) {
      int m = markAt[i];
      boolean starts = m >= 0 && (i == 0 || markAt[i - 1] != m) && claimedBy[m] < 0 && !inner.get(m).isEmpty();
      if (starts && !isName(words, i, m)) {
        int token = i;
        saids.stream()
            .filter(said -> said.covers(token) && said.cue().isPresent() && said.source().isPresent())
            .findFirst()
            .ifPresent(said -> addMarked(words, said, m));
      }
    }
  }

  private void addMarked(SentenceWords words, Said said, int mark) {
    Form form = isWhole(words, List.of(new Piece(inner.get(mark), mark))) ? Form.DIRECT : Form.MIXED;
    List<Span> content = new ArrayList<>();
    claim(mark, found.size(), content);
    found.add(attribution(words, said, content, form, "marks labelled as said"));
  }

  /** Of what nobody says a known verb and a clause must tell that it was said; of a mere thing, a known verb or the labels. */
  private static boolean isDoubtful(SentenceWords words, Said said, TagSpan cue) {
    boolean knownVerb = verbIn(words, cue).isPresent();
    if (said.source().isEmpty()) {
      return !knownVerb || !isClause(words, said);
    }
    return !knownVerb && !isClause(words, said) && said.trust() < CLEARLY_SAID;
  }

  private static boolean isClause(SentenceWords words, Said said) {
    return IntStream.range(0, words.size()).filter(said::covers).anyMatch(
        i -> Verbs.looksFinite(words.at(i)) || FunctionWords.AUXILIARIES.contains(words.at(i))
            || FunctionWords.MODALS.contains(words.at(i)));
  }

  /** With the cue of the marked words in it that a rule found, so that both are seen to be one. */
  private Said unified(SentenceWords words, Said said, List<Integer> inside) {
    TagSpan cue = said.cue().orElseThrow();
    Span span = words.span(cue.from(), cue.to());
    return inside.stream()
        .filter(m -> claimedBy[m] >= 0)
        .flatMap(m -> found.get(claimedBy[m]).cue().stream())
        .filter(span::overlaps)
        .findFirst()
        .map(other -> new TagSpan(words.indexAt(other.start()), words.indexAt(other.end() - 1) + 1, cue.trust()))
        .map(other -> new Said(said.content(), Optional.of(other), said.source(), said.trust()))
        .orElse(said);
  }

  private Attribution attribution(SentenceWords words, Said said, List<Span> content, Form form, String rule) {
    Optional<Range> source = said.source().map(TagSpan::range);
    Optional<Verbs.Cue> verb = said.cue().flatMap(span -> verbIn(words, span));
    return new Attribution(
        words.sentence().index(), content, said.cue().map(span -> words.span(span.from(), span.to())),
        source.map(range -> words.span(range.from(), range.to())), form, AttributedKind.of(words, verb, source), -1,
        rule,
        said.trust());
  }

  private static Optional<Verbs.Cue> verbIn(SentenceWords words, TagSpan cue) {
    return IntStream.range(cue.from(), cue.to()).boxed().flatMap(i -> Verbs.cue(words.at(i)).stream())
        .reduce((a, b) -> b);
  }

  /** Whether the labels told a part of a clause with the same cue; where the rest was likely said too, it is told whole. */
  private boolean completes(SentenceWords words, Site site, List<Span> clauses) {
    Span cue = words.span(site.cue().from(), site.cue().to());
    for (int i = first; i < found.size(); i++) {
      Attribution one = found.get(i);
      boolean shares = one.content().stream().anyMatch(span -> clauses.stream().anyMatch(span::overlaps));
      if (one.rule().equals(LABELLED) && shares && one.cue().filter(cue::overlaps).isPresent()) {
        boolean within = one.content().stream()
            .allMatch(span -> clauses.stream().anyMatch(whole -> whole.contains(span)));
        if (within && length(one.content()) < SMALL_PART * length(clauses) && restIsSaid(words, one, clauses)) {
          found.set(i, one.withContent(clauses));
        }
        return true;
      }
    }
    return false;
  }

  private static int length(List<Span> spans) {
    return spans.stream().mapToInt(Span::length).sum();
  }

  private static int shared(List<Span> some, List<Span> others) {
    return some.stream().mapToInt(span -> others.stream().mapToInt(span::overlap).sum()).sum();
  }

  private boolean restIsSaid(SentenceWords words, Attribution one, List<Span> clauses) {
    TokenTags read = tags.get(words.sentence().index());
    return clauses.stream()
        .flatMapToInt(span -> IntStream.range(words.indexAt(span.start()), words.indexAt(span.end() - 1) + 1))
        .filter(i -> one.content().stream().noneMatch(span -> span.contains(words.start(i))))
        .mapToDouble(i -> read.likely(Head.CONTENT, 0, i, i + 1))
        .average().orElse(0) >= POSSIBLY_SAID;
  }

  /** Whether the labels told the same words already; a clause within a clause is another's. */
  private boolean isRepeated(List<Span> clauses) {
    return found.subList(first, found.size()).stream()
        .filter(one -> one.rule().equals(LABELLED))
        .anyMatch(one -> {
          int shared = shared(one.content(), clauses);
          return shared > MOSTLY * (length(clauses) + length(one.content()) - shared);
        });
  }

  /** Whether a clause is largely told already. */
  private boolean isTold(List<Span> clauses) {
    return found.subList(first, found.size()).stream()
        .filter(one -> one.form() == Form.INDIRECT)
        .anyMatch(one -> shared(one.content(), clauses) > MOSTLY * length(clauses));
  }

  /** Whether the encoder holds it possible that a clause was said, or has not read it. */
  private boolean isLabelled(SentenceWords words, List<Span> clauses) {
    TokenTags read = tags.get(words.sentence().index());
    return clauses.stream().anyMatch(span -> {
      int from = words.indexAt(span.start());
      int to = words.indexAt(span.end() - 1) + 1;
      return !read.isRead(from) || read.likely(Head.CONTENT, 0, from, to) >= POSSIBLE;
    });
  }

  private void addIndirect(SentenceWords words, List<Site> sites, int number, List<Piece> pieces) {
    Site site = sites.get(number);
    List<Span> clauses = pieces.stream().filter(piece -> !piece.isMarked()).map(Piece::span).toList();
    if (clauses.isEmpty() || isInReport(words, sites, number) || !isLabelled(words, clauses)
        || completes(words, site, clauses) || isRepeated(clauses)) {
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
    if ((!hasMarks && !isOwn(words, site.source())) || (hasMarks && outside >= WORDS_OF_ITS_OWN)) {
      found.add(attribution(words, site, clauses, Form.INDIRECT, "reported clause, " + site.rule(), site.trust()));
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
  private static boolean isOwn(SentenceWords words, Optional<Range> source) {
    return source
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
        near.ifPresent(site -> add(words, site, List.of(new Piece(inner.get(m), m)), "marks after a cue", AFTER));
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

  /** For a cue whose source no rule finds: what the labels make its source. */
  private Optional<Range> labelledSource(SentenceWords words, Span content) {
    int token = words.indexAt(content.start());
    return saids.stream()
        .filter(said -> said.covers(token))
        .flatMap(said -> said.source().stream())
        .map(TagSpan::range)
        .findFirst();
  }

  private Attribution attribution(SentenceWords words, Site site, List<Span> content, Form form, String rule,
      double trust) {
    Optional<Range> near = site.source().or(() -> labelledSource(words, content.get(0)));
    Optional<Span> source = near.map(range -> words.span(range.from(), range.to()));
    Range cue = site.cue();
    Kind kind = AttributedKind.of(words, site.verb(), near);
    return new Attribution(
        words.sentence().index(), content, Optional.of(words.span(cue.from(), cue.to())), source, form, kind, -1, rule,
        trust);
  }

  /** SentenceWords in marks that no cue claims: they go on with a speaker before them, or nobody is known to say them. */
  private void continueFrom(int m) {
    Optional<SentenceWords> here = SentenceWords.at(marks.get(m).outer().start(), all);
    if (here.isEmpty() || inner.get(m).isEmpty()) {
      return;
    }
    SentenceWords words = here.get();
    Optional<Signature> signature = signatureOf(m);
    if (signature.isPresent()) {
      addSigned(signature.get(), m);
      return;
    }
    Optional<Site> lead = leadBefore(m, words.sentence());
    if (lead.isPresent()) {
      add(all.get(words.sentence().index() - 1), lead.get(), List.of(new Piece(inner.get(m), m)), "colon before");
      return;
    }
    boolean whole = standsFree(m, words);
    boolean isHeading = words.sentence().part() == Part.HEADING;
    Optional<Integer> before = whole && !isHeading
        ? around.near(marks.get(m).outer(), words.sentence())
        : Optional.empty();
    boolean tells = countWords(inner.get(m)) >= WORDS_OF_A_QUOTATION || isHeading || before.isPresent();
    int token = words.indexAt(marks.get(m).outer().start());
    if (!tells || (!whole && isName(words, token, m))) {
      return;
    }
    List<Span> content = new ArrayList<>();
    int number = found.size();
    claim(m, number, content);
    Form form = whole ? Form.DIRECT : Form.MIXED;
    boolean sameParagraph = before.map(other -> around.isInParagraph(other, words.sentence().paragraph()))
        .orElse(false);
    String rule = before.isEmpty()
        ? "marks alone"
        : sameParagraph ? "goes on in the paragraph" : "goes on in the next paragraph";
    double trust = before.isEmpty() ? 0 : sameParagraph ? 0.93 : 0.75;
    found.add(
        new Attribution(
            words.sentence().index(), content, Optional.empty(), Optional.empty(), form, Kind.SPEECH,
            before.orElse(-1), rule, trust));
  }

  private Optional<Signature> signatureOf(int m) {
    return marks.get(m).closed() && countWords(inner.get(m)) >= WORDS_OF_ITS_OWN
        ? Signature.after(marks.get(m).outer().end(), text, all)
        : Optional.empty();
  }

  private void addSigned(Signature signature, int m) {
    List<Span> content = new ArrayList<>();
    claim(m, found.size(), content);
    found.add(new Attribution(signature.words().sentence().index(), content, Optional.of(signature.dash()),
        Optional.of(signature.name()), Form.DIRECT, Kind.SPEECH, -1, "signed", SIGNED));
  }

  /** The cue that ends the sentence before with a colon: "Lim wrote:". */
  private Optional<Site> leadBefore(int m, Sentence sentence) {
    boolean starts = sentence.span().start() == marks.get(m).outer().start();
    return starts ? Optional.ofNullable(leads.get(sentence.index() - 1)) : Optional.empty();
  }

  /** Whether a marked stretch is one or more whole sentences. */
  private boolean standsFree(int m, SentenceWords words) {
    Span outer = marks.get(m).outer();
    Optional<SentenceWords> last = SentenceWords.at(outer.end() - 1, all);
    return words.sentence().span().start() == outer.start()
        && last.map(end -> end.sentence().span().end() - outer.end() <= 1).orElse(false);
  }

}
