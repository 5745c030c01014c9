package org.rashomon.tell.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rashomon.model.Account;
import org.rashomon.model.Excerpt;
import org.rashomon.model.Span;

/** Which line of the page cites which words, so that links lead from each to the other. */
final class Citations {
  private final Names names;
  private final Map<String, List<Block>> blocks = new HashMap<>();
  private final Map<String, TreeMap<Span, Set<Link>>> cited = new HashMap<>();

  Citations(Names names, List<Account> accounts) {
    this.names = names;
    accounts.forEach(account -> blocks.put(account.article().id(), Block.of(account)));
  }

  /**
   * The link from a line to words; remembers the line.
   *
   * @param back leads to the line that cites
   */
  Link cite(Excerpt excerpt, Link back) {
    cited.computeIfAbsent(excerpt.article(), article -> new TreeMap<>())
        .computeIfAbsent(excerpt.span(), span -> new LinkedHashSet<>())
        .add(back);
    String name = names.of(excerpt.article());
    String place = place(excerpt);
    return new Link("#" + anchor(excerpt), name + (place.isEmpty() ? "" : ", " + place), name + ", "
        + place.replace("¶", "paragraph"));
  }

  /** Links to all of the excerpts, those that show the same label once. */
  List<Link> cite(Collection<Excerpt> excerpts, Link back) {
    Map<String, Link> links = new LinkedHashMap<>();
    for (Excerpt excerpt : excerpts) {
      Link link = cite(excerpt, back);
      links.putIfAbsent(link.label(), link);
    }
    return List.copyOf(links.values());
  }

  private String place(Excerpt excerpt) {
    return blocks(excerpt.article()).stream()
        .filter(block -> block.span().contains(excerpt.span().start()))
        .findFirst().map(Block::place).orElse("");
  }

  List<Block> blocks(String article) {
    return blocks.getOrDefault(article, List.of());
  }

  /** The id of the element that holds the excerpt's words. */
  private String anchor(Excerpt excerpt) {
    return anchor(names.number(excerpt.article()), excerpt.codePoints());
  }

  static String anchor(int article, Span codePoints) {
    return "a" + article + "-" + codePoints.start() + "-" + codePoints.end();
  }

  /** The words of an article that are cited, in order, each with the links back. */
  List<Cited> of(String article) {
    List<Cited> all = new ArrayList<>();
    cited.getOrDefault(article, new TreeMap<>()).forEach((span, backs) -> all.add(new Cited(span, List.copyOf(backs))));
    return all;
  }

  /** Words that lines cite. */
  record Cited(Span span, List<Link> backs) {}
}
