package org.rashomon.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rashomon.align.Aligner;
import org.rashomon.model.Account;
import org.rashomon.model.Alignment;
import org.rashomon.model.Article;
import org.rashomon.model.Origin;
import org.rashomon.model.Story;
import org.rashomon.model.Utterance;
import org.rashomon.understand.Understander;

/**
 * Measures whether two sentences with quotations, each taken as an account of its own, come out as one remark.
 *
 * <p>The pairs are judged as paraphrases of whole sentences: two that quote the same words count as different where
 * one of them says more. Nearly all of the "different" ones that are joined are such, so precision can't be had here in
 * full; and four in five pairs are the same, so who calls every pair the same has a high F1, which stands beside.
 */
final class QuotePairEvaluation implements Evaluation {
  private static final String SET = "pairs/quote-pairs.train";
  private static final String ALWAYS_SAME = "F1 of who calls every pair the same";
  private static final int SAME = 1;
  private static final int FIRST = 4;
  private static final int SECOND = 5;

  @Override
  public String name() {
    return "quote-pairs";
  }

  @Override
  public List<Figure> measure(Path gold) throws IOException {
    List<String> lines = Files.readAllLines(gold.resolve(SET + ".tsv"));
    int[][] counts = new int[2][2];
    try (Understander understander = new Understander()) {
      for (String line : lines.subList(1, lines.size())) {
        String[] fields = line.split("\t", -1);
        boolean joined = areJoined(understander, fields[FIRST], fields[SECOND]);
        counts[fields[SAME].equals("1") ? 1 : 0][joined ? 1 : 0]++;
      }
    }
    List<Figure> figures = new ArrayList<>(figures(counts[1][1], counts[0][1], counts[1][0]));
    figures.add(Figure.shown(SET, ALWAYS_SAME, f1(counts[1][0] + counts[1][1], counts[0][0] + counts[0][1], 0)));
    return figures;
  }

  private static List<Figure> figures(int right, int wrong, int missed) {
    return List.of(
        Figure.of(SET, "precision", (double) right / Math.max(1, right + wrong)),
        Figure.of(SET, "recall", (double) right / Math.max(1, right + missed)),
        Figure.of(SET, "F1", f1(right, wrong, missed)));
  }

  private static double f1(int right, int wrong, int missed) {
    return 2.0 * right / Math.max(1, 2 * right + wrong + missed);
  }

  private static boolean areJoined(Understander understander, String one, String other) {
    Story story = new Story("pair", List.of(account(understander, "1", one), account(understander, "2", other)),
        List.of());
    Alignment alignment = new Aligner().align(story);
    return alignment.utterances().stream().anyMatch(QuotePairEvaluation::isOfBoth);
  }

  private static boolean isOfBoth(Utterance utterance) {
    return utterance.wordings().stream().map(wording -> wording.quotation().article()).distinct().count() > 1;
  }

  private static Account account(Understander understander, String id, String sentence) {
    return understander.understand(Article.of(id, new Origin.File(SET), sentence).language("en").build());
  }
}
