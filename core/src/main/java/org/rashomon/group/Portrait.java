package org.rashomon.group;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.rashomon.text.Shingles;

/**
 * What grouping knows of an account: its sketch, with every term weighed against all accounts so far.
 *
 * @param article its id
 * @param text all its words and names
 * @param lead those of its first sentences, where a report says who, what, where and when
 * @param title those of its title
 * @param names who and where
 * @param fullNames two words of a name in a row
 * @param numbers ages, counts, house numbers
 * @param weekdays days of the week it names
 * @param day days since 1970 on which it was published or speaks from, if that is known
 * @param surroundings what it came into
 */
record Portrait(
    String article,
    TermVector text,
    TermVector lead,
    TermVector title,
    TermVector names,
    TermVector fullNames,
    TermVector numbers,
    TermVector weekdays,
    TermVector titleNames,
    Shingles shingles,
    Particulars particulars,
    Optional<String> outlet,
    OptionalInt day,
    Surroundings surroundings) {

  private static final int[] WEEK = {0, 1, 2, 3, 4, 5, 6};

  /** The terms of a sketch by their numbers, in the order of these. */
  private static final class Numbered {
    private final int[] numbers;
    private final List<Sketch.Term> terms;

    private Numbered(int[] numbers, List<Sketch.Term> terms) {
      this.numbers = numbers;
      this.terms = terms;
    }

    static Numbered of(Sketch sketch, Terms known) {
      List<Sketch.Term> terms = sketch.terms();
      long[] order = new long[terms.size()];
      for (int i = 0; i < order.length; i++) {
        order[i] = ((long) known.number(terms.get(i)) << Integer.SIZE) | i;
      }
      Arrays.sort(order);
      return new Numbered(
          Arrays.stream(order).mapToInt(one -> (int) (one >>> Integer.SIZE)).toArray(),
          Arrays.stream(order).mapToObj(one -> terms.get((int) one)).toList());
    }
  }

  /** Of an account that arrives: its terms are counted. */
  static Portrait arriving(Sketch sketch, Terms known) {
    Numbered numbered = Numbered.of(sketch, known);
    known.count(numbered.numbers);
    return of(sketch, numbered, known, Surroundings.unknown(sketch.day().isPresent()));
  }

  /** Of an account that arrived before. */
  static Portrait again(Sketch sketch, Terms known, Surroundings surroundings) {
    return of(sketch, Numbered.of(sketch, known), known, surroundings);
  }

  private static Portrait of(Sketch sketch, Numbered numbered, Terms known, Surroundings surroundings) {
    Weighing weighing = new Weighing(numbered, known);
    return new Portrait(
        sketch.article(),
        weighing.vector(Sketch.Term::count),
        weighing.vector(Sketch.Term::inLead),
        weighing.vector(Sketch.Term::inTitle),
        weighing.vector(term -> term.isName() ? term.count() : 0),
        weighing.vector(term -> term.isFullName() ? term.count() : 0),
        weighing.vector(term -> term.isNumber() ? term.count() : 0),
        TermVector.of(WEEK, sketch.weekdays()),
        weighing.vector(term -> term.isName() || term.isFullName() ? term.inTitle() : 0),
        sketch.shingles(),
        sketch.particulars(),
        sketch.account().article().outlet(),
        sketch.day(),
        surroundings);
  }

  Portrait in(Surroundings found) {
    return new Portrait(article, text, lead, title, names, fullNames, numbers, weekdays, titleNames, shingles,
        particulars, outlet, day, found);
  }

  void write(DataOutput out) throws IOException {
    out.writeUTF(article);
    for (TermVector vector : List.of(text, lead, title, names, fullNames, numbers, weekdays, titleNames)) {
      vector.write(out);
    }
    Binary.write(out, shingles.hashes());
    particulars.write(out);
    out.writeBoolean(outlet.isPresent());
    out.writeUTF(outlet.orElse(""));
    out.writeBoolean(day.isPresent());
    out.writeInt(day.orElse(0));
    surroundings.write(out);
  }

  static Portrait read(DataInput in) throws IOException {
    return new Portrait(
        in.readUTF(), TermVector.read(in), TermVector.read(in), TermVector.read(in), TermVector.read(in),
        TermVector.read(in), TermVector.read(in), TermVector.read(in), TermVector.read(in),
        Shingles.ofHashes(Binary.ints(in)), Particulars.read(in), outlet(in), day(in), Surroundings.read(in));
  }

  private static Optional<String> outlet(DataInput in) throws IOException {
    boolean isPresent = in.readBoolean();
    String outlet = in.readUTF();
    return isPresent ? Optional.of(outlet) : Optional.empty();
  }

  private static OptionalInt day(DataInput in) throws IOException {
    boolean isPresent = in.readBoolean();
    int day = in.readInt();
    return isPresent ? OptionalInt.of(day) : OptionalInt.empty();
  }

  /** Makes vectors of a text's terms. */
  private static final class Weighing {
    private final Numbered numbered;
    private final float[] rarities;

    Weighing(Numbered numbered, Terms known) {
      this.numbered = numbered;
      rarities = new float[numbered.numbers.length];
      for (int i = 0; i < rarities.length; i++) {
        rarities[i] = (float) known.rarity(numbered.numbers[i]);
      }
    }

    /** How often a term stands where a vector looks. */
    interface Count {
      int of(Sketch.Term term);
    }

    TermVector vector(Count count) {
      float[] weights = new float[rarities.length];
      for (int i = 0; i < weights.length; i++) {
        int times = count.of(numbered.terms.get(i));
        weights[i] = times == 0 ? 0 : (float) (1 + Math.log(times)) * rarities[i];
      }
      return TermVector.of(numbered.numbers, weights);
    }
  }
}
