package org.rashomon.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What an article says that somebody said, thought or wrote.
 *
 * @param id unique within a run: the article's id and a number
 * @param content the words said, without the marks around them; several excerpts where the cue
 *     interrupts them
 * @param cue the words that say that it was said ("told", "according to"), if there are any
 * @param decidedBy the rule that found speaker and content
 * @param confidence how likely the speaker is right, in [0, 1]
 * @param toldIn the id of the quotation within whose words it is reported, if another speaker tells of it: in "Lim said
 *     that Okafor had called it a farce" what Okafor said is told in what Lim said
 */
public record Quotation(
    String id,
    Form form,
    Kind kind,
    List<Excerpt> content,
    Optional<Excerpt> cue,
    Speaker speaker,
    String decidedBy,
    double confidence,
    Optional<String> toldIn) {

  /**
   * @throws IllegalArgumentException if there is no content or the confidence is out of range
   */
  public Quotation {
    content = List.copyOf(content);
    if (content.isEmpty() || !(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException(
          "not a quotation: " + content + ", confidence " + confidence);
    }
  }

  /** A quotation that the article itself reports. */
  public Quotation(
      String id,
      Form form,
      Kind kind,
      List<Excerpt> content,
      Optional<Excerpt> cue,
      Speaker speaker,
      String decidedBy,
      double confidence) {
    this(id, form, kind, content, cue, speaker, decidedBy, confidence, Optional.empty());
  }

  public String article() {
    return content.get(0).article();
  }

  /** From the first excerpt's start to the last one's end. */
  public Span extent() {
    return content.get(0).span().union(content.get(content.size() - 1).span());
  }

  /** The content as one string, its excerpts joined by a space. */
  public String words() {
    return String.join(" ", content.stream().map(Excerpt::exact).toList());
  }

  /** The same quotation of another speaker, decided by another rule. */
  public Quotation withSpeaker(Speaker other, String rule, double howSure) {
    return new Quotation(id, form, kind, content, cue, other, rule, howSure, toldIn);
  }

  /** The same quotation with words of the reporter in it, so that no marks stand around all of it. */
  public Quotation retold(List<Excerpt> fuller) {
    return new Quotation(id, Form.INDIRECT, kind, fuller, cue, speaker, decidedBy, confidence, toldIn);
  }

  /** The same quotation, told within another. */
  public Quotation withToldIn(String other) {
    return new Quotation(id, form, kind, content, cue, speaker, decidedBy, confidence, Optional.of(other));
  }

  /** How much of it stands between quotation marks. */
  public enum Form {
    /** A whole sentence or clause in marks. */
    DIRECT,
    /** Some words in marks inside the reporter's sentence. */
    MIXED,
    /** No marks: the reporter's words for what was said. */
    INDIRECT;

    /** The name used in output. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What was done with the words. */
  public enum Kind {
    SPEECH,
    THOUGHT,
    DOCUMENT;

    /** The name used in output. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
