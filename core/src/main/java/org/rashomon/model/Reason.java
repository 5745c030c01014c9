package org.rashomon.model;

import java.util.Locale;

/** Why a document was not kept. */
public enum Reason {
  /** The file or stream could not be read at all, or is not of a format known here. */
  UNREADABLE,
  /** It was read, and there is no article in it. */
  NOT_AN_ARTICLE,
  /** What is left after cleaning is too short to be a report. */
  TOO_SHORT,
  /** It is longer or deeper than the limits allow. */
  TOO_LARGE,
  /** Its language is not one that can be understood yet. */
  UNSUPPORTED_LANGUAGE,
  /** Its bytes are not text in the encoding they claim, nor in any that can be told. */
  BROKEN_ENCODING,
  /** An archive or compressed file ends early or is damaged. */
  BROKEN_ARCHIVE,
  /** JSON, XML or a feed that breaks the rules of its format. */
  MALFORMED,
  /** An article with this id was read before. */
  DUPLICATE_ID;

  /** The name used in output: lower case, with hyphens. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
