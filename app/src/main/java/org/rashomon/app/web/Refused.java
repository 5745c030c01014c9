package org.rashomon.app.web;

/** A request that is not answered as it was meant; says so to the reader. */
final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int status;

  /**
   * @param status of HTTP
   * @param why one sentence for the reader
   */
  Refused(int status, String why) {
    super(why);
    this.status = status;
  }

  static Refused notFound(String what) {
    return new Refused(404,
        what + " not in the library. It may have been: stories that turn out to be one are joined.");
  }

  int status() {
    return status;
  }

  String why() {
    return String.valueOf(getMessage());
  }
}
