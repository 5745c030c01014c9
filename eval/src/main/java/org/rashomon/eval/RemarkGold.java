package org.rashomon.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rashomon.model.Quotation;
import org.rashomon.model.Span;
import org.rashomon.model.Story;

/**
 * Which quotations of the Hanoi articles are one remark, and which only look so.
 *
 * @param places every annotated quotation, by its name in the annotation
 * @param same groups of one remark each
 * @param apart groups whose members are different remarks
 * @param open groups that are neither: parts of one report or of one set of remarks
 */
record RemarkGold(
    Map<String, Place> places, List<Set<String>> same, List<Set<String>> apart, List<Set<String>> open) {
  /** A quotation is the annotated one if they share more of their characters than this. */
  private static final double SAME_PLACE = 0.5;

  /**
   * A quotation.
   *
   * @param ref its name in the annotation
   * @param article its id
   * @param speaker whom the article names; empty where it names nobody
   */
  record Place(String ref, String article, Span span, Optional<String> speaker) {
    /** Whether it is told without quotation marks. */
    boolean isIndirect() {
      return ref.startsWith("i");
    }
  }

  static RemarkGold read(Path gold, Story story) throws IOException {
    RemarkGold read = new RemarkGold(new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (JsonNode quotation : HanoiStory.annotation(gold, "quotes")) {
      read.add(story, quotation, quotation.path("id"), quotation.path("speaker_in_doc_alone"));
    }
    for (JsonNode group : HanoiStory.annotation(gold, "same_statement")) {
      read.add(story, group);
    }
    return read;
  }

  private void add(Story story, JsonNode group) {
    Set<String> refs = new LinkedHashSet<>();
    for (JsonNode member : group.path("members")) {
      if (member.path("ref").isTextual()) {
        refs.add(member.path("ref").asText());
        add(story, member, member.path("ref"), member.path("speaker_in_doc"));
      }
    }
    JsonNode verdict = group.path("same_utterance");
    (verdict.isBoolean() ? verdict.asBoolean() ? same : apart : open).add(refs);
  }

  private void add(Story story, JsonNode node, JsonNode ref, JsonNode speaker) {
    String article = node.path("doc").asText();
    places.putIfAbsent(ref.asText(), new Place(ref.asText(), article,
        HanoiStory.span(story.account(article).article(), node),
        speaker.isTextual() ? Optional.of(speaker.asText()) : Optional.empty()));
  }

  /** Whether two annotated quotations are one remark; empty where the annotation leaves it open. */
  Optional<Boolean> areOne(String one, String other) {
    if (holdBoth(same, one, other)) {
      return Optional.of(true);
    }
    return holdBoth(open, one, other) ? Optional.empty() : Optional.of(false);
  }

  /** Whether two are a trap: they look like one remark. */
  boolean areTrap(String one, String other) {
    return holdBoth(apart, one, other) && !holdBoth(same, one, other);
  }

  private static boolean holdBoth(List<Set<String>> groups, String one, String other) {
    return groups.stream().anyMatch(group -> group.contains(one) && group.contains(other));
  }

  /** For each annotated quotation the one that has its place, if one has. */
  Map<String, Quotation> found(List<Quotation> quotations) {
    Map<String, Quotation> found = new LinkedHashMap<>();
    places.forEach((ref, place) -> best(place, quotations).ifPresent(quotation -> found.put(ref, quotation)));
    return found;
  }

  private static Optional<Quotation> best(Place place, List<Quotation> quotations) {
    return quotations.stream()
        .filter(quotation -> quotation.article().equals(place.article()))
        .filter(quotation -> likeness(place.span(), quotation) > SAME_PLACE)
        .max((a, b) -> Double.compare(likeness(place.span(), a), likeness(place.span(), b)));
  }

  private static double likeness(Span span, Quotation quotation) {
    int shared = quotation.content().stream().mapToInt(excerpt -> excerpt.span().overlap(span)).sum();
    int length = quotation.content().stream().mapToInt(excerpt -> excerpt.span().length()).sum();
    return (double) shared / Math.max(1, length + span.length() - shared);
  }
}
