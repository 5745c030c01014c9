package org.rashomon.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rashomon.model.Account;
import org.rashomon.model.Article;
import org.rashomon.model.Claim;
import org.rashomon.model.Claim.Modality;
import org.rashomon.model.Claim.Polarity;
import org.rashomon.model.Entity;
import org.rashomon.model.Excerpt;
import org.rashomon.model.Mention;
import org.rashomon.model.Origin;
import org.rashomon.model.Published;
import org.rashomon.model.Quantity;
import org.rashomon.model.Quotation;
import org.rashomon.model.Sentence;
import org.rashomon.model.SentenceVector;
import org.rashomon.model.Span;
import org.rashomon.model.Speaker;
import org.rashomon.model.Story;
import org.rashomon.model.TimeExpression;
import org.rashomon.model.Token;

/**
 * An account whose entities, quotations and claims are told by a test, by the words they stand in.
 *
 * <p>Words are looked for after the start of the last ones, then from the start of the text.
 * Say entities, times and quantities before the quotations and claims that hold them.
 *
 * <pre>{@code
 * Account account = AccountBuilder.of("herald", "Mayor Ana Okafor said the bridge was \"not safe\".")
 *     .person("Ana Okafor", "mayor", "Ana Okafor")
 *     .quote("Ana Okafor", "not safe")
 *     .build();
 * }</pre>
 */
public final class AccountBuilder {
  private static final Pattern SENTENCE = Pattern.compile("[^.!?\\n]+(?:[.!?](?=\\S)[^.!?\\n]+)*[.!?]?[\"”’')]*");
  private static final Pattern TOKEN = Pattern.compile("\\d[\\d,.:]*|[\\p{L}][\\p{L}\\p{M}'’-]*|[^\\s\\p{L}\\d]");

  private final String id;
  private final String text;
  private final Article.Builder article;
  private Optional<Article> built = Optional.empty();
  private Optional<LocalDate> reference = Optional.empty();
  private final List<Entity> entities = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();
  private final List<Quotation> quotations = new ArrayList<>();
  private final List<TimeExpression> times = new ArrayList<>();
  private final List<Quantity> quantities = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private final Set<Integer> headings = new HashSet<>();
  private int searched;

  private AccountBuilder(String id, String text) {
    this.id = id;
    this.text = text;
    this.article = Article.of(id, new Origin.File(id), text).outlet(id).language("en");
  }

  /** Starts an account of an article; the outlet is called like it. */
  public static AccountBuilder of(String id, String text) {
    return new AccountBuilder(id, text);
  }

  /** A story of these accounts. */
  public static Story story(Account... accounts) {
    return new Story("story", List.of(accounts), List.of());
  }

  /** On a day, such as "2031-05-04"; say it before anything that points into the text. */
  public AccountBuilder on(String day) {
    article.published(new Published.On(LocalDate.parse(day)));
    reference = Optional.of(LocalDate.parse(day));
    return this;
  }

  /** Whatever else is to be said of the article; say it before anything that points into the text. */
  public AccountBuilder article(Consumer<Article.Builder> more) {
    more.accept(article);
    return this;
  }

  /** A person, and every place where one of the names stands. */
  public AccountBuilder person(String name, String description, String... names) {
    return entity(Entity.Kind.PERSON, name, description, names);
  }

  /** An entity, and every place where one of the names stands. */
  public AccountBuilder entity(Entity.Kind kind, String name, String description, String... names) {
    entities.add(new Entity(entityId(name), kind, name, List.of(names), description));
    for (String one : names) {
      Matcher found = Pattern.compile("(?<!\\p{L})" + Pattern.quote(one) + "(?!\\p{L})").matcher(text);
      while (found.find()) {
        mention(name, new Span(found.start(), found.end()));
      }
    }
    return this;
  }

  private void mention(String name, Span span) {
    if (mentions.stream().noneMatch(other -> other.span().overlaps(span))) {
      mentions.add(new Mention(entityId(name), span, Mention.Kind.NAME, "told by the test"));
    }
  }

  /** The id of an entity of this account. */
  public String entityId(String name) {
    return id + "#" + name.replace(' ', '-');
  }

  /** A direct quotation of an entity. */
  public AccountBuilder quote(String name, String words) {
    return quotation(new Speaker.Named(entityId(name), name, Optional.empty()), Quotation.Form.DIRECT, words);
  }

  /** An indirect quotation of an entity. */
  public AccountBuilder indirect(String name, String words) {
    return quotation(new Speaker.Named(entityId(name), name, Optional.empty()), Quotation.Form.INDIRECT, words);
  }

  /** A direct quotation of nobody we know. */
  public AccountBuilder unresolved(String words) {
    return quotation(new Speaker.Unresolved(Optional.empty()), Quotation.Form.DIRECT, words);
  }

  /** A direct quotation of somebody without a name, who stands in the text in these words. */
  public AccountBuilder unnamed(String who, String words) {
    return quotation(new Speaker.Unnamed(Optional.of(excerpt(who))), Quotation.Form.DIRECT, words);
  }

  /** Any quotation of speech. */
  public AccountBuilder quotation(Speaker speaker, Quotation.Form form, String... words) {
    return quotation(speaker, form, Quotation.Kind.SPEECH, words);
  }

  /** Any quotation, with one string for each excerpt. */
  public AccountBuilder quotation(Speaker speaker, Quotation.Form form, Quotation.Kind kind, String... words) {
    List<Excerpt> content = List.of(words).stream().map(this::excerpt).toList();
    quotations.add(new Quotation(
        id + "#q" + quotations.size(), form, kind, content, Optional.empty(), speaker, "told by the test", 1));
    return this;
  }

  /** The sentence that starts with these words is a heading. */
  public AccountBuilder heading(String words) {
    headings.add(excerpt(words).span().start());
    return this;
  }

  /** Words that name a time, with their TIMEX3 value. */
  public AccountBuilder time(String words, TimeExpression.Type type, String value) {
    times.add(new TimeExpression(excerpt(words), type, value, "told by the test"));
    return this;
  }

  /** Words that name a date. */
  public AccountBuilder date(String words, String value) {
    return time(words, TimeExpression.Type.DATE, value);
  }

  /** An exact number of something. */
  public AccountBuilder quantity(String words, double number, String of) {
    return quantity(words, OptionalDouble.of(number), OptionalDouble.of(number), Quantity.Bound.EXACT, of);
  }

  /** Any quantity. */
  public AccountBuilder quantity(
      String words, OptionalDouble low, OptionalDouble high, Quantity.Bound bound, String of) {
    quantities.add(new Quantity(excerpt(words), low, high, bound, of));
    return this;
  }

  /** A claim of the outlet itself: so it is. */
  public AccountBuilder claim(String words) {
    return claim(words, Modality.ASSERTED, Polarity.AFFIRMED);
  }

  /** A claim of the outlet itself. */
  public AccountBuilder claim(String words, Modality modality, Polarity polarity) {
    return claim(excerpt(words), new Claim.Voice.Outlet(), modality, polarity);
  }

  /** What the last quotation says, as a claim of its speaker. */
  public AccountBuilder quotedClaim(Modality modality, Polarity polarity) {
    Quotation last = quotations.get(quotations.size() - 1);
    Claim.Voice voice = new Claim.Voice.Quoted(last.id(), last.speaker());
    return claim(last.content().get(0), voice, modality, polarity);
  }

  private AccountBuilder claim(Excerpt words, Claim.Voice voice, Modality modality, Polarity polarity) {
    Span span = words.span();
    Set<String> inside = mentions.stream()
        .filter(mention -> span.contains(mention.span()))
        .map(Mention::entity)
        .collect(Collectors.toSet());
    claims.add(new Claim(
        words, sentenceOf(span), voice, polarity, modality, Optional.empty(),
        quantities.stream().filter(one -> span.contains(one.excerpt().span())).toList(),
        times.stream().filter(one -> span.contains(one.excerpt().span())).toList(),
        inside));
    return this;
  }

  /** Makes a claim of the outlet of every sentence that holds no claim yet. */
  public AccountBuilder claimEverySentence() {
    sentences().stream()
        .filter(sentence -> claims.stream().noneMatch(claim -> claim.sentence() == sentence.index()))
        .forEach(sentence -> claim(
            theArticle().excerpt(sentence.span()), new Claim.Voice.Outlet(), Modality.ASSERTED, Polarity.AFFIRMED));
    return this;
  }

  /** The account, everything in order of place. */
  public Account build() {
    mentions.sort(Comparator.comparing(Mention::span));
    quotations.sort(Comparator.comparing(Quotation::extent));
    claims.sort(Comparator.comparing(claim -> claim.excerpt().span()));
    return new Account(theArticle(), sentences(), entities, mentions, quotations, times, claims, reference);
  }

  /** The words where they stand in the text. */
  public Excerpt excerpt(String words) {
    int at = text.indexOf(words, searched);
    int start = at >= 0 ? at : text.indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException("\"" + words + "\" does not stand in " + id);
    }
    searched = at >= 0 ? start + 1 : searched;
    return theArticle().excerpt(start, start + words.length());
  }

  private Article theArticle() {
    if (built.isEmpty()) {
      built = Optional.of(article.build());
    }
    return built.get();
  }

  private int sentenceOf(Span span) {
    return sentences().stream()
        .filter(sentence -> sentence.span().contains(span.start()))
        .findFirst().orElseThrow().index();
  }

  private List<Sentence> sentences() {
    List<Sentence> sentences = new ArrayList<>();
    Matcher found = SENTENCE.matcher(text);
    while (found.find()) {
      if (!found.group().isBlank()) {
        int start = found.end() - found.group().stripLeading().length();
        sentences.add(sentence(sentences.size(), new Span(start, found.end())));
      }
    }
    return sentences;
  }

  private Sentence sentence(int index, Span span) {
    List<Token> tokens = new ArrayList<>();
    Matcher found = TOKEN.matcher(text).region(span.start(), span.end());
    while (found.find()) {
      tokens.add(new Token(new Span(found.start(), found.end()), kind(found.group().codePointAt(0))));
    }
    int paragraph = (int) text.substring(0, span.start()).chars().filter(c -> c == '\n').count();
    Sentence.Part part = headings.contains(span.start()) ? Sentence.Part.HEADING : Sentence.Part.BODY;
    return new Sentence(index, paragraph, span, part, tokens, Optional.of(vector(span.in(text))));
  }

  private static Token.Kind kind(int first) {
    if (Character.isDigit(first)) {
      return Token.Kind.NUMBER;
    }
    return Character.isLetter(first) ? Token.Kind.WORD : Token.Kind.PUNCTUATION;
  }

  /** A stand-in for the encoder: sentences that share words are near each other. */
  private static SentenceVector vector(String sentence) {
    float[] values = new float[64];
    for (String word : sentence.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+", -1)) {
      if (word.length() > 3) {
        values[Math.floorMod((word.hashCode() * 0x9E3779B9) >>> 8, values.length)] += 1;
      }
    }
    return SentenceVector.of(values);
  }
}
