package org.rashomon.model;

import java.util.Locale;

/**
 * Text of the page that is not the article's own words. It is marked, never deleted.
 *
 * @param span where it stands in the article's text
 * @param kind what it is
 * @param decidedBy the rule that knew it
 */
public record Furniture(Span span, Kind kind, String decidedBy) {

  /** What a piece of furniture is. */
  public enum Kind {
    /** The headline; the article's title is taken from it. */
    HEADLINE,
    /** The headline once more. */
    REPEATED_HEADLINE,
    /** The name of a section or a channel ("World"). */
    SECTION_LABEL,
    /** The headline as a file name or address has it: no capitals, no punctuation. */
    SLUG,
    /** A cross-head within the text. */
    SUBHEADING,
    /** A picture's caption. */
    PHOTO_CAPTION,
    /** Who took a picture, or whose agency sent it. */
    PHOTO_CREDIT,
    /** The title of a video that stood between the paragraphs. */
    VIDEO_TITLE,
    /** Markup or script of an embedded player or post. */
    EMBED_CODE,
    /** What is left of a player's settings. */
    PLAYER_ID,
    /** The words of a link ("Full story is here."). */
    LINK_TEXT,
    /** An invitation to a newsletter. */
    NEWSLETTER_PROMO,
    /** An advertisement, a related story, a subscription notice or anything else that sells. */
    PROMO,
    /** Who wrote it, where that is a line of its own. */
    BYLINE,
    /** When it was published, where that is a line of its own. */
    DATELINE,
    /** Copyright, terms, contact lines. */
    NOTICE;

    /** The name used in output: lower case, with hyphens. */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Whether sentences in it are words the outlet chose for the story, though not of its running
     * text.
     */
    public boolean isHeading() {
      return this == HEADLINE || this == SUBHEADING || this == VIDEO_TITLE;
    }
  }
}
