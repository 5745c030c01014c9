package org.rashomon.app.search;

import org.apache.lucene.index.Term;

/** What documents are put in and removed with. */
final class Owner {
  private Owner() {}

  static Term article(String id) {
    return new Term(Fields.OWNER, "article:" + id);
  }

  static Term story(String id) {
    return new Term(Fields.OWNER, "story:" + id);
  }
}
