package org.rashomon.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rashomon.model.Article;
import org.rashomon.model.Origin;
import org.rashomon.model.Span;

/**
 * A text with attributions annotated as brat writes them: {@code T} lines name spans, {@code E} lines bind them.
 *
 * @param name of the file, without its ending
 * @param attributions those that have content
 */
public record Brat(String name, String text, List<Attributed> attributions) {

  /**
   * Words and who is said to have said them.
   *
   * @param content in order
   * @param source empty where no speaker is annotated
   * @param cue the words that say that it was said; empty where there are none
   */
  public record Attributed(List<Span> content, List<Span> source, List<Span> cue) {

    /** Whether all of the content stands in double marks, and is more than a word or two. */
    boolean isFullyQuoted(String text) {
      return content.stream().allMatch(span -> isMark(text.charAt(span.start())) && isMark(text.charAt(span.end() - 1)))
          && content.stream().mapToInt(Span::length).sum() > 20;
    }

    private static boolean isMark(char c) {
      return c == '"' || c == '“' || c == '”';
    }
  }

  /** The text as the engine is given it. */
  Article article() {
    return Article.of(name, new Origin.File(name), text).language("en").build();
  }

  /** Every annotated text of a folder, in the order of their names. */
  public static List<Brat> read(Path folder) throws IOException {
    List<Brat> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".ann")).sorted().toList()) {
        String name = file.getFileName().toString().replace(".ann", "");
        String text = Files.readString(file.resolveSibling(name + ".txt"));
        texts.add(new Brat(name, text, attributions(text, Files.readAllLines(file))));
      }
    }
    return texts;
  }

  static List<Attributed> attributions(String text, List<String> lines) {
    Map<String, List<Span>> spans = new HashMap<>();
    lines.stream().map(line -> line.split("\t", -1)).filter(fields -> isNumbered("T", fields)).forEach(fields -> {
      spans.put(fields[0], spans(text, fields[1].substring(fields[1].indexOf(' ') + 1)));
    });
    return lines.stream()
        .map(line -> line.split("\t", -1))
        .filter(fields -> isNumbered("E", fields))
        .map(fields -> fields[1].split(" ", -1))
        .map(roles -> new Attributed(
            of("Content", roles, spans), of("Source", roles, spans), of("Cue", roles, spans)))
        .filter(attributed -> !attributed.content().isEmpty())
        .toList();
  }

  /** A line of a kind, and not one of an annotated text that runs over several. */
  private static boolean isNumbered(String kind, String[] fields) {
    return fields.length > 1 && fields[0].matches(kind + "[0-9]++");
  }

  private static List<Span> of(String role, String[] roles, Map<String, List<Span>> spans) {
    return Stream.of(roles)
        .filter(each -> each.replaceAll("\\d*:.*", "").equals(role))
        .flatMap(each -> spans.getOrDefault(each.substring(each.indexOf(':') + 1), List.of()).stream())
        .sorted()
        .toList();
  }

  /** Offsets count code points: {@code 17 35;40 52}. */
  private static List<Span> spans(String text, String offsets) {
    return Stream.of(offsets.split(";", -1)).map(each -> {
      int space = each.indexOf(' ');
      int start = Integer.parseInt(each.substring(0, space));
      int from = text.offsetByCodePoints(0, start);
      return new Span(from, text.offsetByCodePoints(from, Integer.parseInt(each.substring(space + 1)) - start));
    }).toList();
  }
}
