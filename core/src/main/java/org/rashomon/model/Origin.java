package org.rashomon.model;

/** Where a document was found. */
public sealed interface Origin {

  /** The path as the user would name it, {@code "-"} for standard input. */
  String path();

  /**
   * How the origin is printed: the path, and the place in it where it holds more than one document.
   */
  String describe();

  /** A file that is one document. */
  record File(String path) implements Origin {
    @Override
    public String describe() {
      return path;
    }
  }

  /**
   * A line of a JSON Lines file or of standard input.
   *
   * @param number counted from 1
   */
  record Line(String path, long number) implements Origin {
    @Override
    public String describe() {
      return path + ":" + number;
    }
  }

  /**
   * A record of a web archive.
   *
   * @param number counted from 1, over all records of the archive
   */
  record WarcRecord(String path, long number) implements Origin {
    @Override
    public String describe() {
      return path + "#record-" + number;
    }
  }

  /**
   * An item of a feed.
   *
   * @param number counted from 1
   */
  record FeedItem(String path, int number) implements Origin {
    @Override
    public String describe() {
      return path + "#item-" + number;
    }
  }
}
