package org.rashomon.eval;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.rashomon.align.Aligner;
import org.rashomon.compare.Comparer;
import org.rashomon.model.Account;
import org.rashomon.model.Article;
import org.rashomon.model.Comparison;
import org.rashomon.model.Lineage;
import org.rashomon.model.Origin;
import org.rashomon.model.Published;
import org.rashomon.model.Sentence;
import org.rashomon.model.Story;
import org.rashomon.understand.Understander;

/**
 * The program {@code eval/scale story}: aligns and compares stories of more and more articles that copy from each other,
 * and prints how long that takes. With {@code --write} it writes {@code docs/story-scale.md}.
 */
public final class StoryScale {
  private static final int[] SIZES = {5, 10, 20, 40};

  /** Articles of a usual length, in characters. */
  private static final int SHORT = 4000;
  private static final int LONG = 7000;

  /** Of each article so much is one agency's text, and so many of its words are changed. */
  private static final double COPIED = 0.3;
  private static final double CHANGED = 0.1;

  /** A figure is the best of so many runs, the first of which is slowed by loading. */
  private static final int RUNS = 5;

  private StoryScale() {}

  /**
   * Runs the program.
   *
   * @param args nothing, or {@code --write}
   */
  public static void main(String[] args) throws IOException {
    List<Article> articles = GoldStories.read(GoldFolder.required(), GroupingEvaluation.TRAIN).articles().stream()
        .filter(article -> article.text().length() > SHORT && article.text().length() < LONG)
        .limit(SIZES[SIZES.length - 1] + 1).toList();
    String page = page(table(accounts(articles)));
    System.out.print(page);
    if (List.of(args).contains("--write")) {
      Path file = ProjectFolder.find().resolve("docs/story-scale.md");
      Files.writeString(file, page, StandardCharsets.UTF_8);
    }
  }

  /** All but the last, with sentences of the last among theirs. */
  private static List<Account> accounts(List<Article> articles) {
    List<Account> accounts = new ArrayList<>();
    try (Understander understander = new Understander()) {
      Account agency = understander.understand(articles.getLast());
      Random random = new Random(1);
      for (Article article : articles.subList(0, articles.size() - 1)) {
        Rewriter rewriter = new Rewriter(CHANGED, accounts.size());
        StringBuilder text = new StringBuilder();
        for (Sentence own : understander.understand(article).sentences()) {
          if (random.nextDouble() >= COPIED) {
            text.append(own.span().in(article.text())).append("\n\n");
          }
        }
        for (Sentence copied : agency.sentences()) {
          if (random.nextDouble() < COPIED) {
            text.append(rewriter.rewrite(copied.span().in(agency.article().text()))).append("\n\n");
          }
        }
        accounts.add(understander.understand(mixed(article, text.toString())));
      }
    }
    return accounts;
  }

  private static Article mixed(Article article, String text) {
    Published published = article.published();
    return Article.of(article.id(), new Origin.File(article.id()), text).language("en").published(published).build();
  }

  private static String table(List<Account> accounts) {
    StringBuilder table = new StringBuilder("""
        | articles | shared passages | lineage, s | everything, s |
        | ---: | ---: | ---: | ---: |
        """);
    for (int size : SIZES) {
      List<Account> understood = accounts.subList(0, size);
      List<Account> bare = understood.stream().map(account -> GroupingEvaluation.account(account.article())).toList();
      Lineage lineage = compare(bare).lineage();
      int passages = lineage.links().stream().mapToInt(link -> link.passages().size()).sum();
      table.append(String.format(Locale.ROOT, "| %d | %,d | %.2f | %.2f |%n", size, passages, best(bare),
          best(understood)));
    }
    return table.toString();
  }

  private static double best(List<Account> accounts) {
    double best = Double.MAX_VALUE;
    for (int run = 0; run < RUNS; run++) {
      long start = System.nanoTime();
      compare(accounts);
      best = Math.min(best, (System.nanoTime() - start) / 1e9);
    }
    return best;
  }

  private static Comparison compare(List<Account> accounts) {
    return new Comparer().compare(new Aligner().align(new Story("story", accounts, List.of())));
  }

  private static String page(String table) {
    return """
        # Comparing a large story

        This page is written by `eval/scale story --write` and never by hand.

        Every story is made of articles of allsides/train of %,d to %,d characters, %d %% of whose sentences are one
        agency's instead, with %d %% of their words changed. Times are of one thread, the best of %d runs. Lineage is what
        the texts alone give: who shares which passages with whom, who copied, which are versions. Everything is that of
        the understood articles, with utterances, matters, findings and the timeline.

        %s"""
        .formatted(SHORT, LONG, Math.round(100 * COPIED), Math.round(100 * CHANGED), RUNS, table);
  }
}
