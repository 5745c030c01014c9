package org.rashomon.understand;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rashomon.model.Account;
import org.rashomon.model.Article;
import org.rashomon.model.Claim;
import org.rashomon.model.Sentence;
import org.rashomon.model.SentenceVector;
import org.rashomon.model.Story;
import org.rashomon.model.TimeExpression;

/** Reads an article as a reader would. Loaded once; safe for use by many threads. */
public final class Understander implements AutoCloseable {
  private final SentenceSplitter splitter = new SentenceSplitter();
  private final TimeFinder timeFinder = new TimeFinder();
  private final ClaimFinder claimFinder = new ClaimFinder();
  private final Encoder encoder = new Encoder();

  /** Finds sentences, names, quotations, times and claims in an article. */
  public Account understand(Article article) {
    List<Sentence> split = splitter.split(article);
    List<Encoder.Reading> readings = encoder.read(EncoderInput.of(article, split, WordPieces.ofEncoder()));
    List<Sentence> sentences = split.stream()
        .map(sentence -> with(sentence, readings.get(sentence.index()).vector()))
        .toList();
    QuotationFinder.Found found = QuotationFinder.find(
        article, sentences, readings.stream().map(Encoder.Reading::tags).toList());
    Optional<LocalDate> reference = ReferenceDay.of(article, sentences);
    List<TimeExpression> times = timeFinder.find(article, sentences, reference);
    List<Claim> claims = claimFinder.find(
        article, sentences, found.entities(), found.mentions(), found.quotations(), times);
    return new Account(
        article, sentences, found.entities(), found.mentions(), found.quotations(), times, claims, reference);
  }

  /** The meaning of a sentence that stands alone, comparable with the vectors of {@link Account#sentences()}. */
  public SentenceVector vectorOf(String sentence) {
    return encoder.encode(List.of(sentence)).getFirst();
  }

  /**
   * The same story with the days of accounts without one taken from the others, as far as they give them away, and the
   * times in those accounts read against them.
   */
  public Story dated(Story story) {
    List<Account> byWeekday = reread(story.accounts(), StoryDays.byWeekday(story.accounts()));
    return new Story(story.id(), reread(byWeekday, StoryDays.byHour(byWeekday)), story.placements());
  }

  private List<Account> reread(List<Account> accounts, Map<String, LocalDate> days) {
    return accounts.stream()
        .map(account -> Optional.ofNullable(days.get(account.article().id()))
            .map(day -> reread(account, day))
            .orElse(account))
        .toList();
  }

  private Account reread(Account account, LocalDate day) {
    List<TimeExpression> times = timeFinder.find(account.article(), account.sentences(), Optional.of(day));
    List<Claim> claims = claimFinder.find(
        account.article(), account.sentences(), account.entities(), account.mentions(), account.quotations(), times);
    return new Account(
        account.article(), account.sentences(), account.entities(), account.mentions(), account.quotations(), times,
        claims, Optional.of(day));
  }

  private static Sentence with(Sentence sentence, SentenceVector vector) {
    return new Sentence(
        sentence.index(), sentence.paragraph(), sentence.span(), sentence.part(), sentence.tokens(),
        Optional.of(vector));
  }

  @Override
  public void close() {
    encoder.close();
  }
}
