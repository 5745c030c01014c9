package org.rashomon.app.search;

/** The fields of the index, each with one name and one meaning. */
final class Fields {
  /** What a document is: the name of a {@link Holds}. */
  static final String HOLDS = "holds";

  /** What a document is put in and removed with: an article or a story. */
  static final String OWNER = "owner";

  /** Its id: of an article, a story; of a finding the story's and its own. */
  static final String ID = "id";

  /** The id of the article that the words stand in. */
  static final String ARTICLE = "article";

  static final String TITLE = "title";

  /** The running words. */
  static final String TEXT = "text";

  /** Words around those of a sentence or finding that lend them sense. */
  static final String CONTEXT = "context";

  static final String OUTLET = "outlet";

  static final String PERSON = "person";

  static final String SPEAKER = "speaker";

  /** The kind of a finding. */
  static final String KIND = "kind";

  /** The day as an ISO date, for facets. */
  static final String DAY = "day";

  /** The day as a count from 1970-01-01, for ranges. */
  static final String EPOCH_DAY = "epochDay";

  static final String VECTOR = "vector";

  /** Of a story, the ids of its articles. */
  static final String MEMBER = "member";

  /** Of a story, which telling of it is held. */
  static final String TELLING = "telling";

  /** The whole of a stored sentence, finding or source, as JSON; not searched. */
  static final String JSON = "json";

  /** What a document is. */
  enum Holds {
    ARTICLE,
    SENTENCE,
    STORY,
    FINDING,
    QUOTATION
  }

  private Fields() {}
}
