package org.rashomon.eval;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.text.Words;

/** Recall of runs of words, as ROUGE-N counts it (Lin 2004), without stemming. */
final class WordRecall {
  private WordRecall() {}

  static double of(String reference, String text, int length) {
    List<String> wanted = runs(reference, length);
    List<String> left = new ArrayList<>(runs(text, length));
    int found = 0;
    for (String run : wanted) {
      found += left.remove(run) ? 1 : 0;
    }
    return wanted.isEmpty() ? 0 : (double) found / wanted.size();
  }

  private static List<String> runs(String text, int length) {
    List<String> words = Words.all(text);
    List<String> runs = new ArrayList<>();
    for (int i = 0; i + length <= words.size(); i++) {
      runs.add(String.join(" ", words.subList(i, i + length)));
    }
    return runs;
  }
}
