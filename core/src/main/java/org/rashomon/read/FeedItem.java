package org.rashomon.read;

import java.util.Optional;
import org.rashomon.model.RawDocument.Body;
import org.rashomon.model.RawDocument.Given;

/** An item of a feed, of whatever dialect. */
interface FeedItem {
  /** The id the feed gives it. */
  Optional<String> guid();

  Given given();

  /** Its content, or its summary, or why there is neither. */
  Body body();
}
