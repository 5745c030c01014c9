package org.rashomon.tell.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rashomon.model.Account;
import org.rashomon.model.Article;
import org.rashomon.model.Lineage;
import org.rashomon.model.Lineage.Direction;
import org.rashomon.model.Lineage.Link;
import org.rashomon.model.Passage;
import org.rashomon.tell.page.Copying.Arc;
import org.rashomon.tell.page.Copying.Pair;
import org.rashomon.tell.page.Copying.Row;
import org.rashomon.tell.page.Copying.Shared;

/** Sets and draws who copied whom. */
final class CopyingSection {
  /** Units of the drawing between two rows; the style sheet gives a row this height too. */
  private static final int ROW = 44;

  /** Where the articles' dots stand; arcs bulge to the left of them. */
  private static final int DOTS = 112;

  /** With more arcs a report than this the drawing is mere ink; then only each report's strongest is drawn. */
  private static final int MOST_ARCS_A_REPORT = 2;

  private final Names names;
  private final Citations citations;
  private final Map<String, Integer> rows = new HashMap<>();
  private int number;

  CopyingSection(Names names, Citations citations) {
    this.names = names;
    this.citations = citations;
  }

  Copying set(List<Account> accounts, Lineage lineage) {
    List<Row> drawn = new ArrayList<>();
    for (Account account : accounts) {
      rows.put(account.article().id(), drawn.size());
      drawn.add(row(account.article(), lineage));
    }
    List<Link> strongest = lineage.links().stream()
        .filter(link -> rows.containsKey(link.from()) && rows.containsKey(link.to()))
        .sorted(Comparator.comparingDouble(Link::share).reversed()).toList();
    List<Arc> arcs = drawn(strongest).stream().map(this::arc).toList();
    return new Copying(note(lineage), ROW * drawn.size(), drawn, arcs, strongest.stream().map(this::pair).toList());
  }

  /** The links that are drawn, of all links, the strongest first. */
  private List<Link> drawn(List<Link> links) {
    if (links.size() <= MOST_ARCS_A_REPORT * rows.size()) {
      return links;
    }
    Map<String, Link> strongest = new LinkedHashMap<>();
    links.forEach(link -> strongest.putIfAbsent(link.to(), link));
    return List.copyOf(strongest.values());
  }

  private Row row(Article article, Lineage lineage) {
    return new Row(names.of(article.id()), "#a" + names.number(article.id()), Dates.published(article.published()),
        family(article.id(), lineage), y(article.id()));
  }

  /** A letter for each family that has more than one article. */
  private static String family(String article, Lineage lineage) {
    int letter = 0;
    for (List<String> family : lineage.families()) {
      if (family.size() > 1) {
        letter++;
        if (family.contains(article)) {
          return letter <= 26 ? String.valueOf((char) ('A' + letter - 1)) : String.valueOf(letter);
        }
      }
    }
    return "";
  }

  private static String note(Lineage lineage) {
    int articles = lineage.families().stream().mapToInt(List::size).sum();
    if (lineage.links().isEmpty()) {
      return "No two of these reports share a passage.";
    }
    return English.capitalized(English.count(articles, "report")) + independence(articles, lineage);
  }

  private static String independence(int articles, Lineage lineage) {
    int independent = lineage.independentReports();
    if (independent == articles) {
      return ", independent of each other but for single passages.";
    }
    return independent == 1
        ? ", all from one text."
        : ", of which " + English.number(independent) + " are independent of each other.";
  }

  private Arc arc(Link link) {
    int from = y(link.from());
    int to = y(link.to());
    int far = Math.abs(to - from) / ROW;
    double bulge = DOTS * Math.min(1.25, .3 + .95 * Math.sqrt(far / Math.max(2, rows.size() - 1.0)));
    String path = String.format(Locale.ROOT, "M%d %d C%.0f %d %.0f %d %d %d",
        DOTS, from, DOTS - bulge, from, DOTS - bulge, to, DOTS, to);
    String width = String.format(Locale.ROOT, "%.1f", 1 + 5 * Math.max(0, Math.min(1, link.share())));
    return new Arc(path, head(link, to), width, link.direction().label(), title(link));
  }

  private int y(String article) {
    return ROW / 2 + ROW * rows.getOrDefault(article, 0);
  }

  private static String head(Link link, int y) {
    return link.direction() == Direction.UNKNOWN
        ? ""
        : "M" + (DOTS - 3) + " " + y + "l-12 -6v12z";
  }

  private String title(Link link) {
    return names.of(link.from()) + sign(link.direction()) + names.of(link.to()) + ", " + share(link) + " shared";
  }

  private static String sign(Direction direction) {
    return direction == Direction.UNKNOWN ? " – " : " → ";
  }

  private static String share(Link link) {
    return Math.round(link.share() * 100) + " %";
  }

  private Pair pair(Link link) {
    return new Pair(names.of(link.from()), names.of(link.to()), sign(link.direction()), share(link), direction(link),
        link.passages().stream().map(this::shared).toList());
  }

  private static String direction(Link link) {
    String rule = link.decidedBy().isEmpty() ? "" : " (" + link.decidedBy() + ")";
    return switch (link.direction()) {
      case KNOWN -> "direction known" + rule;
      case LIKELY -> "direction likely" + rule;
      case UNKNOWN -> "direction not known" + rule;
    };
  }

  private Shared shared(Passage passage) {
    String id = "shared-" + ++number;
    org.rashomon.tell.page.Link back = new org.rashomon.tell.page.Link(
        "#" + id, "C" + number, "Back to shared passage " + number);
    boolean same = passage.kind() == Passage.Kind.VERBATIM;
    String note = (same ? "word for word" : "edited") + (passage.quoted() ? "; both quote the same speech" : "");
    return new Shared(id, passage.from().exact(), passage.to().exact(), same, note,
        citations.cite(passage.from(), back), citations.cite(passage.to(), back));
  }
}
