package org.rashomon.group;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.rashomon.text.Word;

/**
 * What tells one incident from the next in a town where much is alike: how old, in which street, at what hour, who. Each
 * as numbers that are equal for equal things.
 */
final class Particulars {
  private static final Set<String> STREETS = Set.of("street", "st", "avenue", "ave", "road", "rd", "drive", "dr",
      "boulevard", "blvd", "lane", "way", "place", "court", "circle", "parkway", "highway");

  private final int[] ages;
  private final int[] streets;
  private final int[] hours;
  private final int[] people;

  private Particulars(int[] ages, int[] streets, int[] hours, int[] people) {
    this.ages = ages;
    this.streets = streets;
    this.hours = hours;
    this.people = people;
  }

  /** Two accounts' particulars of one kind. */
  enum Agreement {
    /** They have one in common. */
    SAME,
    /** Both have some, none in common. */
    DIFFERENT,
    /** One has none. */
    UNKNOWN
  }

  static Particulars of(List<Word> words, String text) {
    Reader reader = new Reader(words, text);
    return new Particulars(reader.each(reader::age), reader.each(reader::street), reader.each(reader::hour),
        reader.each(reader::person));
  }

  void write(DataOutput out) throws IOException {
    for (int[] kind : List.of(ages, streets, hours, people)) {
      Binary.write(out, kind);
    }
  }

  static Particulars read(DataInput in) throws IOException {
    return new Particulars(Binary.ints(in), Binary.ints(in), Binary.ints(in), Binary.ints(in));
  }

  /** Of people. */
  int[] ages() {
    return ages;
  }

  /** By the last word before "Street" or the like. */
  int[] streets() {
    return streets;
  }

  /** Times of day, to the minute. */
  int[] hours() {
    return hours;
  }

  /** By the word before an age that stands after a comma. */
  int[] people() {
    return people;
  }

  static Agreement between(int[] some, int[] others) {
    if (some.length == 0 || others.length == 0) {
      return Agreement.UNKNOWN;
    }
    for (int one : some) {
      for (int other : others) {
        if (one == other) {
          return Agreement.SAME;
        }
      }
    }
    return Agreement.DIFFERENT;
  }

  /** Reads particulars at the words of a text. */
  private record Reader(List<Word> words, String text) {
    private static final int NONE = -1;

    /** What there is at a word, {@link #NONE} for nothing; never negative otherwise. */
    interface At {
      int find(int place);
    }

    int[] each(At at) {
      return IntStream.range(0, words.size()).map(at::find).filter(found -> found != NONE).distinct().toArray();
    }

    int age(int at) {
      boolean isAge = isSmallNumber(at)
          && ((form(at + 1).equals("year") && form(at + 2).equals("old"))
              || form(at - 1).equals("aged") || form(at - 1).equals("age") || isSetOff(at));
      return isAge ? number(at) : NONE;
    }

    /** "Sam Obuya, 31, remains". */
    private boolean isSetOff(int at) {
      return at > 0 && between(at - 1, at).equals(", ") && ",.;".indexOf(charAfter(at)) >= 0;
    }

    int street(int at) {
      boolean isStreet = at > 0 && words.get(at).capital() && STREETS.contains(form(at))
          && between(at - 1, at).equals(" ") && (words.get(at - 1).capital() || words.get(at - 1).isNumber());
      return isStreet ? key(at - 1) : NONE;
    }

    int hour(int at) {
      boolean isMorning = form(at).equals("am") || (form(at).equals("a") && form(at + 1).equals("m"));
      boolean isLater = form(at).equals("pm") || (form(at).equals("p") && form(at + 1).equals("m"));
      if (!(isMorning || isLater) || !isSmallNumber(at - 1)) {
        return NONE;
      }
      boolean withMinutes = isSmallNumber(at - 2) && between(at - 2, at - 1).equals(":");
      int time = withMinutes ? 100 * number(at - 2) + number(at - 1) : 100 * number(at - 1);
      return isLater ? time + 1200 : time;
    }

    int person(int at) {
      boolean isPerson = at + 1 < words.size() && words.get(at).capital() && isSmallNumber(at + 1)
          && between(at, at + 1).equals(", ");
      return isPerson ? key(at) : NONE;
    }

    private int key(int at) {
      return words.get(at).stem().hashCode() & Integer.MAX_VALUE;
    }

    private String form(int at) {
      return at >= 0 && at < words.size() ? words.get(at).form() : "";
    }

    private boolean isSmallNumber(int at) {
      String form = form(at);
      return !form.isEmpty() && form.length() <= 2 && form.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private int number(int at) {
      return Integer.parseInt(form(at));
    }

    private String between(int at, int next) {
      return text.substring(words.get(at).span().end(), words.get(next).span().start());
    }

    private char charAfter(int at) {
      int end = words.get(at).span().end();
      return end < text.length() ? text.charAt(end) : ' ';
    }
  }
}
