package org.rashomon.tell.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rashomon.model.Account;
import org.rashomon.model.Article;
import org.rashomon.model.Excerpt;
import org.rashomon.model.Version;
import org.rashomon.tell.page.WordDiff.Piece;

/** Sets what changed from version to version of a report. */
final class VersionSection {
  private final Map<String, Article> articles = new HashMap<>();
  private final Names names;
  private final Citations citations;
  private int number;

  VersionSection(List<Account> accounts, Names names, Citations citations) {
    accounts.forEach(account -> articles.put(account.article().id(), account.article()));
    this.names = names;
    this.citations = citations;
  }

  List<Versions> set(List<Version> versions) {
    return versions.stream().map(this::set).toList();
  }

  private Versions set(Version version) {
    return new Versions("version-" + names.number(version.article()), names.of(version.article()),
        state(version.of()) + (version.orderedBy().isPresent() ? " → " : " / ") + state(version.article()),
        order(version), headlines(version), version.changes().stream().map(this::change).toList());
  }

  private String state(String id) {
    return names.of(id) + ", " + Optional.ofNullable(articles.get(id)).map(VersionSection::when).orElse("undated");
  }

  private static String when(Article article) {
    String published = Dates.published(article.published());
    return article.updated().earliest().isEmpty()
        ? published
        : published + ", updated " + Dates.published(article.updated());
  }

  private static String order(Version version) {
    String same = version.changes().isEmpty() ? "Not a word of the text changed. " : "";
    return same + version.orderedBy().map(by -> "Which came first is known from when they were " + by + ".")
        .orElse("Nothing tells which of the two came first.") + " Found by: " + version.decidedBy() + ".";
  }

  private List<String> headlines(Version version) {
    List<String> titles = Stream.of(version.of(), version.article())
        .flatMap(id -> Optional.ofNullable(articles.get(id)).flatMap(Article::title).stream()).distinct().toList();
    return titles.size() == 2 ? titles : List.of();
  }

  private Versions.Change change(Version.Change change) {
    String id = "change-" + ++number;
    Link back = new Link("#" + id, "V" + number, "Back to change " + number);
    String before = change.from().map(Excerpt::exact).orElse("");
    String after = change.to().map(Excerpt::exact).orElse("");
    return new Versions.Change(id, change.kind().label(), pieces(after, before), pieces(before, after),
        citations.cite(Stream.concat(change.from().stream(), change.to().stream()).toList(), back));
  }

  /** The words of a sentence, marked where the other state of it has others; what that has more, it shows itself. */
  private static List<Piece> pieces(String other, String words) {
    if (words.isEmpty() || other.isEmpty()) {
      return words.isEmpty() ? List.of() : List.of(new Piece(WordDiff.Kind.SAME, words));
    }
    return WordDiff.between(other, words).stream().filter(piece -> piece.kind() != WordDiff.Kind.LEFT_OUT).toList();
  }
}
