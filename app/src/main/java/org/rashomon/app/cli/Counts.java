package org.rashomon.app.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rashomon.model.Cleaned.Rejected;
import org.rashomon.model.Dossier;
import org.rashomon.model.Dossier.Chapter;
import org.rashomon.model.Finding;
import org.rashomon.model.Quotation;
import org.rashomon.model.Speaker;

/** A dossier in a few numbers. */
final class Counts {
  private Counts() {}

  /** The lines of the summary that ends a run. */
  static List<String> of(Dossier dossier) {
    List<Quotation> quotations = all(dossier, chapter -> chapter.comparison().alignment().quotations());
    List<Finding> findings = all(dossier, chapter -> chapter.comparison().findings());
    List<String> lines = new ArrayList<>();
    lines.add(line("read", dossier.articles().size() + dossier.rejected().size(), ""));
    lines.add(line("kept", dossier.articles().size(), ""));
    lines.add(line("rejected", dossier.rejected().size(), byKind(dossier.rejected(), Counts::reason)));
    lines.add(line("stories", dossier.stories().size(), ""));
    lines.add(line("quotations", quotations.size(), byKind(quotations, quotation -> quotation.form().label())));
    lines.add(line("unresolved speakers", unresolved(quotations), ""));
    lines.add(line("findings", findings.size(), byKind(findings, finding -> finding.kind().label())));
    return lines;
  }

  private static <T> List<T> all(Dossier dossier, Function<Chapter, List<T>> part) {
    return dossier.stories().stream().map(part).flatMap(List::stream).toList();
  }

  private static long unresolved(List<Quotation> quotations) {
    return quotations.stream().filter(quotation -> quotation.speaker() instanceof Speaker.Unresolved).count();
  }

  private static String reason(Rejected rejected) {
    return rejected.reason().label();
  }

  private static <T> String byKind(Collection<T> things, Function<T, String> kind) {
    Map<String, Long> counts = things.stream()
        .collect(Collectors.groupingBy(kind, TreeMap::new, Collectors.counting()));
    Stream<String> parts = counts.entrySet().stream().map(entry -> entry.getKey() + " " + entry.getValue());
    return parts.collect(Collectors.joining(", "));
  }

  private static String line(String name, long count, String parts) {
    return String.format(Locale.ROOT, "%-20s%8d%s", name, count, parts.isEmpty() ? "" : "  (" + parts + ")");
  }
}
