package org.rashomon.tell.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rashomon.model.Alignment;
import org.rashomon.model.Entity;
import org.rashomon.model.Finding;
import org.rashomon.model.Finding.Kind;
import org.rashomon.model.Finding.Reading;
import org.rashomon.tell.page.StoryPage.FindingGroup;
import org.rashomon.tell.page.StoryPage.SetFinding;
import org.rashomon.tell.page.StoryPage.SetReading;

/** Sets where the accounts differ and agree. */
final class FindingSection {
  private final Names names;
  private final Citations citations;
  private final Map<String, String> voices = new HashMap<>();
  private int number;

  FindingSection(Alignment alignment, Names names, Citations citations) {
    this.names = names;
    this.citations = citations;
    for (Entity entity : alignment.entities()) {
      voices.put(entity.id(), entity.name());
    }
  }

  List<FindingGroup> set(List<Finding> findings) {
    return List.of(
        group(findings, Kind.CONFLICT, "Where they differ",
            "These can’t all be true, or the parties dispute them.", "≠"),
        group(findings, Kind.OVERTAKEN, "Overtaken by later news",
            "What was expected or counted first, and what replaced it.", "→"),
        group(findings, Kind.AGREEMENT, "Where they agree", "Several reports say the same.", "="),
        group(findings, Kind.DETAIL, "Where one says more", "These fit together.", "+"),
        group(findings, Kind.SOLE, "Only one report has it", "No other report was found to say so.", "1"))
        .stream().filter(group -> !group.findings().isEmpty()).toList();
  }

  private FindingGroup group(List<Finding> findings, Kind kind, String title, String note, String sign) {
    List<SetFinding> set = findings.stream().filter(finding -> finding.kind() == kind).map(this::finding).toList();
    return new FindingGroup(kind.label(), title, note, sign, kind == Kind.SOLE, set);
  }

  private SetFinding finding(Finding finding) {
    String id = "finding-" + ++number;
    Link back = new Link("#" + id, "F" + number, "Back to finding " + number);
    List<SetReading> readings = new ArrayList<>();
    for (Reading reading : finding.readings()) {
      readings.add(reading(reading, back));
    }
    return new SetFinding(id, English.capitalized(finding.matter()), aspect(finding.aspect()), readings,
        finding.explanation(), finding.decidedBy() + ", " + Math.round(finding.confidence() * 100) + " %");
  }

  /** What the readings differ in, as a reader would ask. */
  private static String aspect(Finding.Aspect aspect) {
    return switch (aspect) {
      case QUANTITY -> "how many";
      case POLARITY -> "whether or not";
      case TIME -> "when";
      case PLACE -> "where";
      case ACTOR -> "who";
      case WORDING -> "in which words";
      case MODALITY -> "how certain";
      case OTHER -> "";
    };
  }

  private SetReading reading(Reading reading, Link back) {
    String voice = reading.voice().flatMap(id -> Optional.ofNullable(voices.get(id)))
        .map(name -> "according to " + name).orElse("");
    return new SetReading(reading.says(), voice, reports(reading), citations.cite(reading.evidence(), back));
  }

  private String reports(Reading reading) {
    String outlets = names.all(reading.articles());
    return reading.articles().size() < 2
        ? outlets
        : outlets + "; " + English.count(reading.independent(), "independent report");
  }
}
