package org.rashomon.app.export;

import static org.rashomon.tell.page.StoryMarkdown.escaped;

import java.net.URI;
import java.time.ZoneId;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rashomon.app.export.Digest.Cited;
import org.rashomon.app.export.DigestPage.Group;
import org.rashomon.app.export.DigestPage.Item;
import org.rashomon.app.export.DigestPage.Section;

/** A digest as Markdown. */
public final class DigestMarkdown {
  private final StringBuilder out = new StringBuilder();

  private DigestMarkdown() {}

  /** The digest; times are told in the zone given. */
  public static String of(Digest digest, ZoneId zone) {
    DigestMarkdown markdown = new DigestMarkdown();
    markdown.page(DigestPage.of(digest, zone));
    return markdown.out.toString();
  }

  private void page(DigestPage page) {
    out.append("# ").append(link(page.title(), page.address())).append("\n");
    if (page.sections().isEmpty()) {
      out.append("\nNothing new.\n");
    }
    page.sections().forEach(this::section);
    if (page.more() > 0) {
      out.append("\nand ").append(page.more()).append(" more stories.\n");
    }
  }

  private void section(Section section) {
    out.append("\n## ").append(link(section.title(), section.address())).append("\n\n");
    out.append(escaped(section.dek())).append("\n");
    section.groups().forEach(this::group);
  }

  private void group(Group group) {
    out.append("\n### ").append(group.heading()).append("\n\n");
    group.items().forEach(item -> item("- ", item));
    if (group.more() > 0) {
      out.append("- and ").append(group.more()).append(" more\n");
    }
  }

  private void item(String mark, Item item) {
    Stream<String> label = item.label().isEmpty() ? Stream.of() : Stream.of("**" + escaped(item.label()) + "**");
    Stream<String> words = item.words().isEmpty() ? Stream.of() : Stream.of(escaped(item.words()));
    String head = Stream.concat(label, words).collect(Collectors.joining(", "));
    String more = item.more() > 0 ? "; and " + item.more() + " more" : "";
    String cited = item.cited().stream().map(DigestMarkdown::cited).collect(Collectors.joining("; ")) + more;
    out.append(mark).append(head).append(head.isEmpty() || cited.isEmpty() ? "" : ": ").append(cited).append("\n");
    item.below().forEach(below -> item("  " + mark, below));
  }

  private static String cited(Cited cited) {
    return link(cited.outlet(), cited.address()) + ": “" + escaped(cited.words()) + "”";
  }

  private static String link(String words, URI address) {
    return "[" + escaped(words) + "](<" + address + ">)";
  }
}
