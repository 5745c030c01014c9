package org.rashomon.app.library;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Invented stories, any number of them, each told by three outlets that differ in a number. */
public final class InventedNews {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final LocalDate FIRST_DAY = LocalDate.of(2031, 1, 6);
  private static final int DAYS_APART = 9;
  private static final List<String> OUTLETS = List.of("Harbour Echo", "Inland Herald", "The Evening Ledger");
  private static final List<String> FIRST = List.of("Ana", "Tomas", "Mina", "Petr", "Ingrid", "Sam", "Leila", "Oskar",
      "Ruth", "Emil", "Nadia");
  private static final List<String> LAST = List.of("Okafor", "Brandt", "Vale", "Lindqvist", "Moreau", "Obuya", "Haddad",
      "Novak", "Tamm", "Castellan", "Whitlock", "Arslan", "Ferreira");
  private static final List<String> TOWNS = List.of("Larnham", "Corvale", "Harrowgate", "Tarnow", "Estmere",
      "Quillport",
      "Dunmarsh", "Velden", "Ostrava Bay", "Pinehollow", "Brackwater", "Selby Cross", "Marrow Hill", "Kestrel Point",
      "Ashmouth", "Thornwick", "Gillsborough");

  /** Three reports a kind; {@code T} town, {@code P} and {@code Q} people, {@code N} and {@code M} numbers. */
  private static final List<List<String>> KINDS = List.of(
      List.of(
          "A ferry with N people on board ran aground off T on Monday night. \"The engines failed before the storm came"
              + " up,\" said P, the captain. Lifeboats from T brought all passengers ashore. Harbour master Q closed the"
              + " northern channel.",
          "Lifeboats took M passengers off a ferry that ran aground near T on Monday. Captain P said: \"The engines"
              + " failed before the storm came up.\" The harbour master of T, Q, has closed the northern channel.",
          "The ferry that ran aground off T carried N passengers, its owners said. Q, the harbour master, said the"
              + " northern channel would stay closed. \"Nobody should have sailed that night,\" Q said. The captain, P,"
              + " is being questioned."),
      List.of(
          "Fire destroyed the old grain mill in T early on Tuesday, killing N workers, fire chief P said. \"The roof came"
              + " down within minutes,\" P said. Owner Q said the mill had been inspected in spring.",
          "M workers died when fire swept through the grain mill in T on Tuesday. \"The roof came down within minutes,\""
              + " fire chief P told reporters. The owner, Q, spoke of a spark in the drying room.",
          "Investigators searched the burnt grain mill in T. Fire chief P said N workers had died. Mill owner Q said that"
              + " the sprinklers had worked at the last inspection."),
      List.of(
          "The council of T voted to sell the town's waterworks for N million crowns, mayor P announced. \"We can't mend"
              + " the pipes ourselves,\" said P. Councillor Q called the sale a mistake.",
          "T will sell its waterworks for M million crowns. Councillor Q said the sale was a mistake. \"We can't mend the"
              + " pipes ourselves,\" mayor P said after the vote.",
          "Hundreds marched in T against the sale of the waterworks. \"Water belongs to all of us,\" said councillor Q."
              + " Mayor P defended the price of N million crowns."),
      List.of(
          "Police in T arrested N people after a robbery at the savings bank on Quarry Road. Inspector P said: \"They"
              + " knew where the keys were.\" The bank's director, Q, said nobody was hurt.",
          "M people were arrested in T over the robbery of the savings bank on Quarry Road. \"They knew where the keys"
              + " were,\" said inspector P. Director Q thanked the staff of the bank.",
          "A clerk is suspected of helping the robbers of the savings bank in T. Inspector P said N people were held."
              + " Bank director Q declined to comment on the clerk."),
      List.of(
          "Teachers at all schools of T walked out on Thursday over pay. Union leader P said N teachers took part."
              + " \"We were promised this raise two years ago,\" P said. School board head Q spoke of an illegal strike.",
          "Schools in T stayed shut on Thursday as M teachers went on strike. \"We were promised this raise two years"
              + " ago,\" said union leader P. Q, who heads the school board, called the strike illegal.",
          "The school board of T wants a court to end the teachers' strike. Board head Q said N teachers had broken"
              + " their contracts. Union leader P said the walkout would go on."),
      List.of(
          "The river broke its banks at T after two days of rain, flooding N houses. \"The dyke was too low by a metre,\""
              + " said engineer P. Relief chief Q opened the sports hall for the night.",
          "M houses in T stand in water after the river broke its banks. Engineer P said: \"The dyke was too low by a"
              + " metre.\" Relief chief Q said the sports hall would take in families.",
          "Soldiers filled sandbags at T as the river kept rising. Engineer P had warned of the dyke in autumn. Relief"
              + " chief Q said N houses had been flooded and more would follow."));

  private InventedNews() {}

  /** How many outlets tell every story. */
  public static int reports() {
    return OUTLETS.size();
  }

  /** All reports of so many stories, story by story, as JSON Lines. */
  public static List<String> stories(int many) {
    return IntStream.range(0, many).boxed()
        .flatMap(story -> IntStream.range(0, reports()).mapToObj(report -> report(story, report))).toList();
  }

  /** One report of a story, as a line of JSON. */
  public static String report(int story, int report) {
    return line(id(story, report), text(story, report), OUTLETS.get(report), day(story, report));
  }

  public static String id(int story, int report) {
    return "invented-" + story + "-" + report;
  }

  private static String day(int story, int report) {
    return FIRST_DAY.plusDays((long) DAYS_APART * story + report).toString();
  }

  /** What a report says. */
  public static String text(int story, int report) {
    List<String> kind = KINDS.get(story % KINDS.size());
    String town = TOWNS.get(story % TOWNS.size());
    return kind.get(report)
        .replaceAll("\\bT\\b", town).replaceAll("\\bP\\b", name(story)).replaceAll("\\bQ\\b", name(7 * story + 3))
        .replaceAll("\\bN\\b", Integer.toString(12 + story)).replaceAll("\\bM\\b", Integer.toString(15 + story));
  }

  /** Somebody who speaks in a story. */
  public static String name(int number) {
    return FIRST.get(number % FIRST.size()) + " " + LAST.get(number % LAST.size());
  }

  /** An article as a line of JSON. */
  public static String line(String id, String text, String outlet, String day) {
    ObjectNode line = JSON.createObjectNode();
    line.put("id", id).put("outlet", outlet).put("published", day).put("text", text)
        .put("url", "https://" + outlet.toLowerCase(Locale.ROOT).replace(' ', '-') + ".example/" + id);
    return line.toString();
  }

  /** Writes lines into a file. */
  public static Path write(Path file, List<String> lines) throws IOException {
    return Files.writeString(file, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
  }
}
