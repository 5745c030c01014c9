package org.rashomon.understand;

/**
 * What the encoder puts out for each word piece, in order: for each {@link Head} the scores of its labels, then for each
 * {@link Pointer} what it looks for, then what that which each looks for shows of itself.
 *
 * <p>How well a piece points to another is the dot product of what the one looks for and what the other shows.
 */
public final class EncoderLayout {
  /** Numbers with which a piece looks for another. */
  public static final int POINTER_WIDTH = 64;

  private static final int POINTERS = 16;
  private static final int TARGETS = POINTERS + 2 * POINTER_WIDTH;

  /** Numbers for each piece in all. */
  public static final int WIDTH = TARGETS + 2 * POINTER_WIDTH;

  private EncoderLayout() {}

  /** A choice of labels of which each piece has one; first that of none, then for each kind its start and its inside. */
  public enum Head {
    /** Words said, thought or written by somebody; where such words hold others, the whole. */
    CONTENT(0, 1),
    /** Words that say that something was said. */
    CUE(3, 1),
    /** Words that point to who said it. */
    SOURCE(6, 1),
    /** Names of persons, organisations and places. */
    NAME(9, 3);

    private final int offset;
    private final int kinds;

    Head(int offset, int kinds) {
      this.offset = offset;
      this.kinds = kinds;
    }

    /** How many labels there are to choose from. */
    public int width() {
      return 1 + 2 * kinds;
    }

    /** Where the scores of the labels start. */
    public int offset() {
      return offset;
    }
  }

  /** From what to what a piece points; to the mark for the sentence's start, if there is no such thing in the sentence. */
  public enum Pointer {
    /** From words said to the first piece of their cue. */
    CONTENT(0),
    /** From a cue to the first piece of its source. */
    SOURCE(POINTER_WIDTH);

    private final int place;

    Pointer(int place) {
      this.place = place;
    }

    /** Where starts what a piece looks for. */
    public int offset() {
      return POINTERS + place;
    }

    /** Where starts what a piece that is pointed to shows. */
    public int targetOffset() {
      return TARGETS + place;
    }
  }
}
