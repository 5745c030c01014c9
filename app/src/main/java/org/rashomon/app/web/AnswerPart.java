package org.rashomon.app.web;

import java.util.List;
import java.util.stream.Stream;
import org.rashomon.app.search.Answer;

/**
 * An answer as the page of search shows it, in the words of the command line.
 *
 * @param heading what kind of answer it is
 * @param sentences those that answer
 * @param differences matters on which accounts differ or that later news overtook
 */
record AnswerPart(String heading, List<Said> sentences, List<Difference> differences) {

  /**
   * Words with the places they stand at.
   *
   * @param whose who says so, where it is not the outlets' own claim; else empty
   */
  record Said(String words, String whose, List<Source> sources) {}

  /** An article's name, with the address of the words in it. */
  record Source(String name, String href) {}

  /**
   * A matter with its readings.
   *
   * @param kind in words
   * @param href of the finding; empty where it is none
   */
  record Difference(String kind, String matter, String href, List<Said> readings, String explanation) {}

  static AnswerPart of(Answer answer, FindingPlaces findings) {
    return switch (answer) {
      case Answer.Sentences sentences -> new AnswerPart(
          "The articles say", sentences.found().stream().map(AnswerPart::said).toList(), List.of());
      case Answer.Differ differ -> differ(
          differ.differences().stream().map(difference -> difference(difference, findings)).toList());
      case Answer.None none -> new AnswerPart("No answer in these articles", List.of(), List.of());
    };
  }

  private static AnswerPart differ(List<Difference> differences) {
    List<String> kinds = differences.stream().map(Difference::kind).distinct().toList();
    return new AnswerPart(
        kinds.size() == 1 ? kinds.getFirst() : "Accounts differ or were overtaken", List.of(), differences);
  }

  private static Said said(Answer.Found found) {
    return new Said(
        found.place().words().exact(), "", sources(Stream.concat(Stream.of(found.place()), found.alsoIn().stream())));
  }

  private static Difference difference(Answer.Difference difference, FindingPlaces findings) {
    String href = difference.story()
        .map(story -> difference.finding().map(id -> findings.href(story, id)).orElse(Address.story(story))).orElse("");
    return new Difference(
        Kinds.sentence(difference.kind()), difference.matter(), href,
        difference.readings().stream().map(AnswerPart::said).toList(), difference.explanation());
  }

  private static Said said(Answer.Reading reading) {
    return new Said(reading.says(), reading.voice().orElse(""), sources(reading.evidence().stream()));
  }

  private static List<Source> sources(Stream<Answer.Place> places) {
    return places.map(place -> new Source(
        place.source().name(), Address.place(place.words().article(), place.words().start(), place.words().end())))
        .toList();
  }
}
