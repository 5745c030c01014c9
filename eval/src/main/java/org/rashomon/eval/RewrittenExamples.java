package org.rashomon.eval;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.rashomon.clean.Cleaner;
import org.rashomon.eval.PassageScore.Place;
import org.rashomon.eval.PassageScore.Shared;
import org.rashomon.model.Account;
import org.rashomon.model.Article;
import org.rashomon.model.Cleaned;
import org.rashomon.model.Origin;
import org.rashomon.model.RawDocument;
import org.rashomon.model.Sentence;
import org.rashomon.model.Span;
import org.rashomon.read.DocumentReader;
import org.rashomon.text.Shingles;
import org.rashomon.text.WordPlaces;
import org.rashomon.understand.Understander;

/**
 * The project's own examples with known copying put in: a report of one outlet that takes some sentences of another's on
 * the same story, rewritten. Two reports that share many words already make no pair, as nobody knows what of it is copied.
 */
final class RewrittenExamples {
  /** Reports with a greater part of their runs of so many words in common share words already. */
  private static final double SHARED_ALREADY = 0.02;
  private static final int RUN = 4;

  /** A report takes so many sentences, none of them short, each behind some of its own. */
  private static final int TAKEN = 4;
  private static final int SHORTEST = 60;
  private static final int OWN_BETWEEN = 3;

  private final Understander understander;

  /**
   * A story in which one report copied another.
   *
   * @param accounts of the story, the copy in place of what it was before
   * @param passages what was copied, the original first
   */
  record Copy(List<Account> accounts, Account original, Account copy, List<Shared> passages) {}

  RewrittenExamples(Understander understander) {
    this.understander = understander;
  }

  /**
   * Every two reports of one example that share hardly any words, one copying the other.
   *
   * @param changed the share of words that the copy changes
   */
  List<Copy> make(Path examples, double changed) throws IOException {
    List<Copy> copies = new ArrayList<>();
    for (List<Account> story : stories(examples)) {
      for (Account original : story) {
        for (Account host : story) {
          if (!shareWords(original.article(), host.article())) {
            copies.add(copy(story, original, host, new Rewriter(changed, copies.size()), copies.size()));
          }
        }
      }
    }
    return copies;
  }

  private List<List<Account>> stories(Path examples) throws IOException {
    List<List<Account>> stories = new ArrayList<>();
    try (Stream<Path> folders = Files.list(examples)) {
      for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
        stories.add(accounts(folder));
      }
    }
    return stories;
  }

  private List<Account> accounts(Path folder) throws IOException {
    List<Account> accounts = new ArrayList<>();
    Cleaner cleaner = new Cleaner();
    try (Stream<RawDocument> documents = new DocumentReader()
        .read(List.of(folder.toString()), InputStream.nullInputStream())) {
      documents.map(cleaner::clean).forEach(cleaned -> {
        if (cleaned instanceof Cleaned.Kept(Article article)) {
          accounts.add(understander.understand(article));
        }
      });
    }
    return accounts;
  }

  private static boolean shareWords(Article one, Article other) {
    Shingles shingles = Shingles.of(WordPlaces.of(one), RUN);
    return shingles.containment(Shingles.of(WordPlaces.of(other), RUN)) > SHARED_ALREADY;
  }

  private Copy copy(List<Account> story, Account original, Account host, Rewriter rewriter, int number) {
    List<Sentence> taken = taken(original, number);
    StringBuilder text = new StringBuilder();
    List<Shared> passages = new ArrayList<>();
    String id = "copy-" + number;
    int own = 0;
    for (Sentence sentence : host.sentences()) {
      text.append(sentence.span().in(host.article().text())).append("\n\n");
      if (++own % OWN_BETWEEN == 0 && passages.size() < taken.size()) {
        Span from = taken.get(passages.size()).span();
        int start = text.length();
        text.append(rewriter.rewrite(from.in(original.article().text())));
        passages.add(new Shared(
            new Place(original.article().id(), from), new Place(id, new Span(start, text.length()))));
        text.append("\n\n");
      }
    }
    Article article = Article.of(id, new Origin.File(id), text.toString()).language("en")
        .published(host.article().published()).build();
    Account copy = understander.understand(article);
    List<Account> accounts = new ArrayList<>(story);
    accounts.set(story.indexOf(host), copy);
    return new Copy(accounts, original, copy, passages);
  }

  private static List<Sentence> taken(Account original, int seed) {
    List<Sentence> sentences = new ArrayList<>(
        original.sentences().stream().filter(sentence -> sentence.span().length() >= SHORTEST).toList());
    Collections.shuffle(sentences, new Random(seed));
    return sentences.subList(0, Math.min(TAKEN, sentences.size()));
  }
}
