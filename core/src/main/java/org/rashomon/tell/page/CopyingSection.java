package org.rashomon.tell.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rashomon.model.Account;
import org.rashomon.model.Article;
import org.rashomon.model.Lineage;
import org.rashomon.model.Lineage.Agency;
import org.rashomon.model.Lineage.Direction;
import org.rashomon.model.Lineage.Link;
import org.rashomon.model.Passage;
import org.rashomon.tell.page.Copying.Group;
import org.rashomon.tell.page.Copying.Row;
import org.rashomon.tell.page.Drawing.Branch;

/** Sets and draws who copied whom. */
final class CopyingSection {
  /** How many colours there are for texts; after that they come again, and the letters tell them apart. */
  private static final int COLOURS = 6;

  /** More arcs between texts than this are mere ink; then those that share most are drawn. */
  private static final int MOST_ARCS = 6;

  private final Names names;
  private final PairTable pairs;
  private final Lineage lineage;
  private final Descent descent;
  private final Map<String, Article> articles = new LinkedHashMap<>();

  /** The height of the middle of each article's row, and of each agency's. */
  private final Map<String, Integer> places = new HashMap<>();
  private final Map<Agency, Integer> agencyPlaces = new HashMap<>();
  private final Drawing drawing = new Drawing();
  private final TimeLine times;
  private int rows;

  CopyingSection(List<Account> accounts, Lineage lineage, Names names, Citations citations) {
    this.names = names;
    this.pairs = new PairTable(names, citations);
    this.lineage = lineage;
    this.descent = new Descent(lineage);
    accounts.forEach(account -> articles.put(account.article().id(), account.article()));
    this.times = new TimeLine(articles.values());
  }

  Copying set() {
    List<Group> groups = new ArrayList<>();
    List<List<String>> texts = descent.texts();
    for (int i = 0; i < texts.size(); i++) {
      groups.add(text(texts.get(i), i));
    }
    own(!groups.isEmpty()).ifPresent(groups::add);
    List<Link> between = descent.betweenFamilies();
    between.stream().filter(this::isPlaced).limit(MOST_ARCS).forEach(
        link -> drawing.arc(place(link.from()), place(link.to()), link, Drawing.ROW * rows));
    return new Copying(note(), Drawing.ROW * rows, times.from(), times.to(), groups, drawing.lines(),
        descent.told().stream().map(pairs::pair).toList(), descent.untold(), between.size() > MOST_ARCS);
  }

  private boolean isPlaced(Link link) {
    return places.containsKey(link.from()) && places.containsKey(link.to());
  }

  private int place(String article) {
    return places.getOrDefault(article, 0);
  }

  /** Reports of one text. */
  private Group text(List<String> family, int number) {
    rows++;
    String colour = "t" + number % COLOURS;
    List<Row> rows = new ArrayList<>();
    lineage.agencies().stream().filter(agency -> family.containsAll(agency.articles()))
        .forEach(agency -> rows.add(row(agency)));
    rows.addAll(rows(family, colour));
    trees(family, colour);
    return new Group(letter(number), English.count(descent.reports(family), "report") + ", counted as one", colour,
        rows);
  }

  private static String letter(int number) {
    return number < 26 ? String.valueOf((char) ('A' + number)) : String.valueOf(number + 1);
  }

  /** All that stand by themselves, in order of time. */
  private Optional<Group> own(boolean titled) {
    List<String> own = articles.keySet().stream()
        .filter(article -> descent.texts().stream().noneMatch(text -> text.contains(article)))
        .toList();
    if (own.isEmpty()) {
      return Optional.empty();
    }
    rows += titled ? 1 : 0;
    return Optional.of(new Group("", titled ? "Texts of their own" : "", "own", rows(own, "own")));
  }

  /** The rows of some articles, the versions of a report together. */
  private List<Row> rows(List<String> family, String colour) {
    List<Row> set = new ArrayList<>();
    for (String article : family) {
      List<String> versions = descent.versions(article);
      if (!places.containsKey(article)) {
        versions.forEach(version -> set.add(row(version, versions)));
        if (versions.size() > 1) {
          drawing.bracket(place(versions.getFirst()), place(versions.getLast()), colour);
        }
      }
    }
    return set;
  }

  private int nextPlace() {
    return Drawing.ROW / 2 + Drawing.ROW * rows++;
  }

  private Row row(Agency agency) {
    int y = nextPlace();
    agencyPlaces.put(agency, y);
    return new Row(agency.name(), "", "agency; its own report is not here", "agency", y, "");
  }

  private Row row(String id, List<String> versions) {
    int y = nextPlace();
    places.put(id, y);
    Optional<Article> article = Optional.ofNullable(articles.get(id));
    String style = id.equals(versions.getLast()) ? "" : "superseded";
    return new Row(names.of(id), "#a" + names.number(id), about(id, versions), style, y,
        article.map(times::place).orElse(""));
  }

  private String about(String id, List<String> versions) {
    String version = versions.size() == 1
        ? ""
        : " · version " + (versions.indexOf(id) + 1) + " of " + versions.size();
    String time = Optional.ofNullable(articles.get(id)).map(article -> times.brief(article.published())).orElse("");
    return time + version + whose(id);
  }

  /** Whose words an article has, in words. */
  private String whose(String id) {
    Optional<Agency> agency = descent.agency(id);
    if (agency.isPresent()) {
      return " · credits " + agency.get().name();
    }
    return descent.link(id).or(() -> strongestBetween(id)).map(link -> " · " + shares(id, link)).orElse("");
  }

  private String shares(String id, Link link) {
    boolean isCopy = link.to().equals(id);
    if (link.passages().stream().allMatch(Passage::quoted)) {
      return "quotes what " + names.of(isCopy ? link.from() : link.to()) + " quotes";
    }
    return PairTable.share(link) + (isCopy ? from(link) : shared(link));
  }

  private String from(Link link) {
    return switch (link.direction()) {
      case KNOWN -> " from ";
      case LIKELY -> " likely from ";
      case UNKNOWN -> " shared with ";
    } + names.of(link.from());
  }

  private String shared(Link link) {
    return " shared with " + names.of(link.to());
  }

  /** What a text of its own shares most with another. */
  private Optional<Link> strongestBetween(String id) {
    return descent.texts().stream().anyMatch(text -> text.contains(id))
        ? Optional.empty()
        : descent.betweenFamilies().stream().filter(link -> link.to().equals(id) || link.from().equals(id)).findFirst();
  }

  /** From every origin within a text to those that have it from there. */
  private void trees(List<String> family, String colour) {
    Map<String, List<Branch>> branches = new LinkedHashMap<>();
    for (String article : family) {
      descent.link(article).ifPresent(link -> branches.computeIfAbsent(link.from(), from -> new ArrayList<>())
          .add(new Branch(place(article), link.share(), link.direction())));
    }
    lineage.agencies().stream().filter(agency -> family.containsAll(agency.articles()))
        .forEach(agency -> drawing.tree(agencyPlaces.getOrDefault(agency, 0), agency.articles().stream()
            .filter(article -> descent.agency(article).isPresent())
            .map(article -> new Branch(place(article), 1, Direction.KNOWN)).toList(), colour));
    branches.forEach((from, copies) -> drawing.tree(place(from), copies, colour));
  }

  private String note() {
    int reports = articles.size() - lineage.versions().size();
    if (lineage.links().isEmpty()) {
      return reports == 1
          ? "One report in several versions."
          : "No two of these reports share a passage.";
    }
    return English.capitalized(English.count(reports, "report")) + independence(reports);
  }

  private String independence(int reports) {
    int independent = lineage.independentReports();
    if (independent == reports) {
      return ", independent of each other but for single passages.";
    }
    return independent == 1
        ? ", all from one text."
        : ", of which " + English.number(independent) + " are independent of each other.";
  }
}
