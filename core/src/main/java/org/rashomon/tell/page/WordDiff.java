package org.rashomon.tell.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a wording has otherwise than the first wording, word by word. */
public final class WordDiff {
  /** More word pairs than this are not compared; it is the size of two speeches, not of two quotations. */
  private static final long MOST_PAIRS = 1_000_000;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]++(?:['’.,-][\\p{L}\\p{M}\\p{N}]++)*+");

  private WordDiff() {}

  /**
   * A piece of a wording.
   *
   * @param kind how it stands to the first wording
   * @param text its words; of words left out, those that the first has
   */
  public record Piece(Kind kind, String text) {}

  /** How a piece stands to the first wording. */
  public enum Kind {
    SAME,
    DIFFERENT,
    LEFT_OUT
  }

  private record Word(String key, int start, int end) {}

  /** The other wording in pieces, which together (but for those left out) are the whole of it. */
  public static List<Piece> between(String first, String other) {
    List<Word> a = words(first);
    List<Word> b = words(other);
    if ((long) a.size() * b.size() > MOST_PAIRS) {
      return List.of(new Piece(Kind.SAME, other));
    }
    return pieces(first, other, a, b, matches(a, b));
  }

  private static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      String key = matcher.group().toLowerCase(Locale.ROOT).replace('’', '\'');
      words.add(new Word(key, matcher.start(), matcher.end()));
    }
    return words;
  }

  /** For each word of b the index of its partner in a, or -1: a longest common subsequence. */
  private static int[] matches(List<Word> a, List<Word> b) {
    int[][] longest = longest(a, b);
    int[] partner = new int[b.size()];
    int i = 0;
    int j = 0;
    while (j < b.size()) {
      if (i < a.size() && a.get(i).key().equals(b.get(j).key())) {
        partner[j++] = i++;
      } else if (i < a.size() && longest[i + 1][j] >= longest[i][j + 1]) {
        i++;
      } else {
        partner[j++] = -1;
      }
    }
    return partner;
  }

  private static int[][] longest(List<Word> a, List<Word> b) {
    int[][] longest = new int[a.size() + 1][b.size() + 1];
    for (int i = a.size() - 1; i >= 0; i--) {
      for (int j = b.size() - 1; j >= 0; j--) {
        longest[i][j] = a.get(i).key().equals(b.get(j).key())
            ? longest[i + 1][j + 1] + 1
            : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    return longest;
  }

  private static List<Piece> pieces(String first, String other, List<Word> a, List<Word> b, int[] partner) {
    Pieces pieces = new Pieces(first, other, a);
    for (int j = 0; j < b.size(); j++) {
      pieces.add(b.get(j), partner[j]);
    }
    return pieces.finish();
  }

  /** Gathers pieces from left to right; neighbours of one kind become one. */
  private static final class Pieces {
    private final String first;
    private final String other;
    private final List<Word> firstWords;
    private final List<Piece> pieces = new ArrayList<>();
    private int shown;
    private int matched;

    private Pieces(String first, String other, List<Word> firstWords) {
      this.first = first;
      this.other = other;
      this.firstWords = firstWords;
    }

    private void add(Word word, int partner) {
      if (partner < 0) {
        push(Kind.SAME, between(word));
        push(Kind.DIFFERENT, other.substring(word.start(), word.end()));
      } else {
        boolean replaced = endsDifferent();
        push(Kind.SAME, between(word));
        leftOut(partner, replaced);
        push(Kind.SAME, other.substring(word.start(), word.end()));
        matched = partner + 1;
      }
      shown = word.end();
    }

    private String between(Word word) {
      return other.substring(shown, word.start());
    }

    /** Words of the first that have nothing in their place; where other words stand, those say enough. */
    private void leftOut(int until, boolean replaced) {
      if (until > matched && !replaced) {
        String gone = first.substring(firstWords.get(matched).start(), firstWords.get(until - 1).end());
        pieces.add(new Piece(Kind.LEFT_OUT, gone));
      }
    }

    private boolean endsDifferent() {
      return !pieces.isEmpty() && pieces.get(pieces.size() - 1).kind() == Kind.DIFFERENT;
    }

    private void push(Kind kind, String text) {
      if (text.isEmpty()) {
        return;
      }
      int last = pieces.size() - 1;
      if (last >= 0 && pieces.get(last).kind() == kind) {
        pieces.set(last, new Piece(kind, pieces.get(last).text() + text));
      } else if (kind == Kind.DIFFERENT && last >= 1 && text(last).equals(" ")
          && pieces.get(last - 1).kind() == Kind.DIFFERENT) {
        pieces.remove(last);
        pieces.set(last - 1, new Piece(kind, text(last - 1) + " " + text));
      } else {
        pieces.add(new Piece(kind, text));
      }
    }

    private String text(int index) {
      return pieces.get(index).text();
    }

    private List<Piece> finish() {
      boolean replaced = endsDifferent();
      push(Kind.SAME, other.substring(shown));
      leftOut(firstWords.size(), replaced);
      return pieces;
    }
  }
}
