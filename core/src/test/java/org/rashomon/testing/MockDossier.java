package org.rashomon.testing;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rashomon.model.Account;
import org.rashomon.model.Alignment;
import org.rashomon.model.Article;
import org.rashomon.model.Cleaned.Rejected;
import org.rashomon.model.Comparison;
import org.rashomon.model.Dossier;
import org.rashomon.model.Dossier.Chapter;
import org.rashomon.model.Dossier.Line;
import org.rashomon.model.Entity;
import org.rashomon.model.Excerpt;
import org.rashomon.model.Finding;
import org.rashomon.model.Finding.Aspect;
import org.rashomon.model.Finding.Kind;
import org.rashomon.model.Finding.Reading;
import org.rashomon.model.Furniture;
import org.rashomon.model.Lineage;
import org.rashomon.model.Lineage.Direction;
import org.rashomon.model.Origin;
import org.rashomon.model.Passage;
import org.rashomon.model.Published;
import org.rashomon.model.Quotation;
import org.rashomon.model.Quotation.Form;
import org.rashomon.model.Reason;
import org.rashomon.model.Span;
import org.rashomon.model.Speaker;
import org.rashomon.model.Story;
import org.rashomon.model.Timeline;
import org.rashomon.model.Timeline.Event;
import org.rashomon.model.Timeline.Precision;
import org.rashomon.model.Timeline.Status;
import org.rashomon.model.Utterance;
import org.rashomon.model.Utterance.Relation;
import org.rashomon.model.Utterance.Wording;

/** A dossier made by hand, with one of everything, so that what tells can be seen without what finds out. */
public final class MockDossier {
  private static final List<Direction> DIRECTIONS = List.of(Direction.KNOWN, Direction.LIKELY, Direction.UNKNOWN);

  private static final String WIRE = """
      Footbridge at Tarnbeck falls into the Lind, 12 hurt

      TARNBECK (Vallis) - A footbridge over the river Lind collapsed on Tuesday evening as a boat race passed below, and 12 people were taken to hospital, the fire service said.

      "We heard it before we saw it," fire chief Dana Osei told reporters. "Then the middle span simply was not there any more."

      Some 40 people were on the bridge when it gave way at about 7:40 p.m. (17:40 GMT), Osei said.

      Mayor Ines Halloran said the town had passed on every warning it received about the bridge to the contractor, Corvin Bau.

      Corvin Bau disputed that. It had received only two of the five reports, said its spokesman, Tomas Reuel. "Nobody can act on a letter that was never sent," he said.

      The bridge was to be reopened with a ceremony on Saturday after two years of repairs. A news conference was called for 2 p.m. (12:00 GMT) on Wednesday.

      Mikkel Aasen, the Norwegian engineer who drew the bridge in 1988, said in Norwegian that it "sang before it fell, like a choir".
      """;

  private static final String LEDGER = """
      Twelve in hospital after Tarnbeck bridge collapse

      By Our Staff

      A footbridge over the river Lind collapsed on Tuesday evening as a boat race passed below, and 12 people were taken to hospital, the fire service said.

      "We heard it before we saw it," fire chief Dana Osei told reporters.

      Some 40 people were on the footbridge when it gave way at about 7:40pm, she said.

      Mayor Ines Halloran said the town had passed on every warning it got about the bridge to the contractor. “We kept nothing back,” she said.

      The contractor, Corvin Bau, had received only two of the five reports, its spokesman Tomas Reuel said.

      READ MORE: Ten walks along the Lind

      A ceremony to reopen the bridge had been set for Saturday.
      """;

  private static final String RADIO = """
      The morning after: Tarnbeck counts itself lucky

      Divers went back into the Lind at dawn on Wednesday. 🌊 By noon the number of injured stood at 17, the hospital said.

      The reopening ceremony planned for Saturday has been called off, the town hall announced.

      "It was singing before it went, as a choir does," said Mikkel Aasen, the bridge's engineer, through an interpreter.

      The mayor and the fire chief will face reporters at 14:00 today.

      Some 40 people were on the bridge when it gave way, according to the fire service.

      "Nobody can act on a letter that was never sent," the firm told Radio Lind.

      Photo: A boat passes what is left of the middle span. Lena Brandt/Vallis
      """;

  private static final String OBSERVER = """
      'We kept nothing back': mayor and builder at odds over fallen bridge

      At least 60 people were on the Tarnbeck footbridge when it fell, two stewards who counted them in have told the Observer.

      "We let twenty through at a time, and three lots had gone," one of the stewards said.

      Ms Halloran insisted at a tense news conference that all five warnings had gone to Corvin Bau. "We kept nothing back. We have the stamps to prove it," she said.

      Mr Reuel, who sat at the other end of the same table, shook his head. "Two letters. Not five, not four: two," he said.

      "Never sent is never sent."

      The hospital said 17 people had been treated, three of whom stayed overnight. Nobody died.
      """;

  private static final String BLOG = """
      What the choir said

      They say the bridge "sang". It probably did: a span of that kind hums when the load on it is uneven, and the stewards' lots of twenty were walking in step with the band.

      An official who asked not to be named said the town "may have sent" the letters to an old address.
      """;

  private final AccountBuilder wire = account("vallis-1", WIRE, "Vallis News Agency", "2031-06-03T22:05:00+02:00");
  private final AccountBuilder ledger = account("ledger-1", LEDGER, "The Northern Ledger", "2031-06-04T06:00:00+02:00");
  private final AccountBuilder radio = account("radio/lind/0604.html", RADIO, "Radio Lind",
      "2031-06-04T13:10:00+02:00");
  private final AccountBuilder observer = account("observer-77", OBSERVER, "Tarnbeck Observer",
      "2031-06-04T18:30:00+02:00");
  private final AccountBuilder blog = blog();
  private final Map<String, Entity> entities = new LinkedHashMap<>();
  private final List<Quotation> quotations = new ArrayList<>();

  private MockDossier() {
    entity("osei", Entity.Kind.PERSON, "Dana Osei", "fire chief");
    entity("halloran", Entity.Kind.PERSON, "Ines Halloran", "mayor");
    entity("reuel", Entity.Kind.PERSON, "Tomas Reuel", "spokesman of Corvin Bau");
    entity("aasen", Entity.Kind.PERSON, "Mikkel Aasen", "engineer");
    entity("corvin", Entity.Kind.ORGANIZATION, "Corvin Bau", "contractor");
  }

  /** A dossier of one rich story, one story of a single article, and two documents left out. */
  public static Dossier rich() {
    MockDossier mock = new MockDossier();
    Chapter story = mock.chapter();
    Chapter single = single("short-1", "Ferry timetable changes for the summer",
        "The ferry across the Sund will sail every hour from Monday. \"It is what people asked for,\" the line said.");
    return dossier(List.of(
        new Rejected(new Origin.File("tarnbeck/scan.txt"), Reason.BROKEN_ENCODING, "Its bytes are not text."),
        new Rejected(new Origin.Line("tarnbeck/feed.jsonl", 7), Reason.TOO_SHORT, "Only 9 words are left.")),
        List.of(story, single));
  }

  /** A dossier of these chapters and their articles. */
  public static Dossier dossier(List<Rejected> rejected, List<Chapter> chapters) {
    List<Article> articles = chapters.stream()
        .flatMap(chapter -> chapter.comparison().alignment().story().accounts().stream())
        .map(Account::article).toList();
    return new Dossier(articles, rejected, chapters);
  }

  /** A story of one article about which nothing was found; its title and text may be as hostile as you like. */
  public static Chapter single(String id, String title, String text) {
    Account account = AccountBuilder.of(id, text).on("2031-06-05").article(a -> a.title(title).outlet(title)).build();
    Story story = new Story("story-" + id, List.of(account), List.of());
    Alignment alignment = new Alignment(story, List.of(), Map.of(), List.of(), List.of(), List.of(), List.of());
    Lineage lineage = new Lineage(List.of(), List.of(List.of(id)));
    Line line = line(account.article().excerpt(0, text.length()));
    return new Chapter(title, "2031-06-05", "2031-06-05",
        new Comparison(alignment, lineage, List.of(), new Timeline(List.of())), List.of(line));
  }

  /** A story of many reports, each of which shares text with the next and with every fifth one. */
  public static Chapter crowded(int reports) {
    List<Account> accounts = new ArrayList<>();
    List<Lineage.Link> links = new ArrayList<>();
    for (int i = 0; i < reports; i++) {
      String text = "The river rose again on day " + i + ".\nNobody in town " + i + " slept.";
      accounts.add(AccountBuilder.of("r" + i, text).on("2031-06-05").article(a -> a.outlet("Outlet of town")).build());
      for (int j = i - 1; j >= 0; j = j - 5 + j % 5) {
        Direction direction = DIRECTIONS.get((i + j) % 3);
        links.add(new Lineage.Link("r" + j, "r" + i, (i * 7 + j * 3) % 10 / 10.0, direction, "told by the test",
            List.of(new Passage(accounts.get(j).article().excerpt(0, 14), accounts.get(i).article().excerpt(0, 14),
                Passage.Kind.VERBATIM, false))));
      }
    }
    Story story = new Story("crowded", accounts, List.of());
    Alignment alignment = new Alignment(story, List.of(), Map.of(), List.of(), List.of(), List.of(), List.of());
    Lineage lineage = new Lineage(links, accounts.stream().map(account -> List.of(account.article().id())).toList());
    return new Chapter("The river rises", "2031-06-05", "2031-06-05",
        new Comparison(alignment, lineage, List.of(), new Timeline(List.of())), List.of());
  }

  private static AccountBuilder account(String id, String text, String outlet, String time) {
    String headline = text.lines().findFirst().orElseThrow();
    return AccountBuilder.of(id, text).article(article -> article
        .outlet(outlet)
        .title(headline)
        .url("https://news.example/" + id)
        .published(new Published.At(OffsetDateTime.parse(time)))
        .furniture(furniture(text)));
  }

  private AccountBuilder blog() {
    String headline = BLOG.lines().findFirst().orElseThrow();
    return AccountBuilder.of("blog", BLOG).article(article -> article
        .title(headline).byline(List.of("A. Reader")).furniture(furniture(BLOG)));
  }

  private static List<Furniture> furniture(String text) {
    return Stream.of(
        piece(text, text.lines().findFirst().orElseThrow(), Furniture.Kind.HEADLINE),
        piece(text, "By Our Staff", Furniture.Kind.BYLINE),
        piece(text, "READ MORE: Ten walks along the Lind", Furniture.Kind.PROMO),
        piece(text, "Photo: A boat passes what is left of the middle span. Lena Brandt/Vallis",
            Furniture.Kind.PHOTO_CAPTION))
        .flatMap(Optional::stream).toList();
  }

  private static Optional<Furniture> piece(String text, String words, Furniture.Kind kind) {
    int start = text.indexOf(words);
    return start < 0
        ? Optional.empty()
        : Optional.of(new Furniture(new Span(start, start + words.length()), kind, "told by the test"));
  }

  private void entity(String id, Entity.Kind kind, String name, String description) {
    entities.put(id, new Entity(id, kind, name, List.of(name.substring(name.indexOf(' ') + 1)), description));
  }

  private Chapter chapter() {
    List<Utterance> utterances = utterances();
    Map<String, List<Excerpt>> mentions = Map.of("osei", List.of(wire.excerpt("fire chief Dana Osei")),
        "halloran", List.of(wire.excerpt("Mayor Ines Halloran"), observer.excerpt("Ms Halloran")));
    List<Account> accounts = Stream.of(wire, ledger, radio, observer, blog).map(AccountBuilder::build).toList();
    List<Story.Placement> placements = accounts.stream().map(account -> new Story.Placement(
        account.article().id(), "nearest story", .8, List.of(
            new Story.Shared(Story.Shared.Kind.PLACE, "Tarnbeck"), new Story.Shared(Story.Shared.Kind.WORD, "bridge"),
            new Story.Shared(Story.Shared.Kind.NAME, "Lind"))))
        .toList();
    Story story = new Story("s-4f21c9", accounts, placements);
    Lineage lineage = lineage();
    List<Passage> passages = lineage.links().stream().flatMap(link -> link.passages().stream()).toList();
    Alignment alignment = new Alignment(
        story, List.copyOf(entities.values()), mentions, quotations, passages, utterances, List.of());
    Comparison comparison = new Comparison(alignment, lineage, findings(), timeline());
    return new Chapter(
        "Twelve in hospital after Tarnbeck bridge collapse", "2031-06-03", "2031-06-04", comparison, summary());
  }

  private static Line line(Excerpt... evidence) {
    return new Line(evidence[0].exact(), List.of(evidence));
  }

  private List<Line> summary() {
    String lead = "footbridge over the river Lind collapsed on Tuesday evening as a boat race passed below,"
        + " and 12 people were taken to hospital, the fire service said.";
    return List.of(
        line(ledger.excerpt("A " + lead), wire.excerpt("A " + lead)),
        line(observer.excerpt("Ms Halloran insisted at a tense news conference that all five warnings had gone to"
            + " Corvin Bau.")),
        line(
            radio.excerpt("The reopening ceremony planned for Saturday has been called off, the town hall announced.")),
        line(observer.excerpt("The hospital said 17 people had been treated, three of whom stayed overnight."),
            radio.excerpt("By noon the number of injured stood at 17, the hospital said.")));
  }

  private Lineage lineage() {
    String lead = "footbridge over the river Lind collapsed on Tuesday evening as a boat race passed below";
    return new Lineage(
        List.of(
            new Lineage.Link("vallis-1", "ledger-1", .71, Direction.KNOWN, "credited agency", List.of(
                same("A " + lead + ", and 12 people were taken to hospital, the fire service said.", wire, ledger),
                same("\"We heard it before we saw it,\" fire chief Dana Osei told reporters.", wire, ledger),
                edited(wire.excerpt("said the town had passed on every warning it received about the bridge"),
                    ledger.excerpt("said the town had passed on every warning it got about the bridge")))),
            new Lineage.Link("vallis-1", "radio/lind/0604.html", .12, Direction.LIKELY, "published earlier", List.of(
                same("Some 40 people were on the bridge when it gave way", wire, radio))),
            new Lineage.Link("radio/lind/0604.html", "ledger-1", .06, Direction.UNKNOWN, "", List.of(
                edited(radio.excerpt("Some 40 people were on the bridge when it gave way"),
                    ledger.excerpt("Some 40 people were on the footbridge when it gave way"))))),
        List.of(List.of("vallis-1", "ledger-1"), List.of("radio/lind/0604.html"), List.of("observer-77"),
            List.of("blog")));
  }

  private static Passage same(String words, AccountBuilder from, AccountBuilder to) {
    return new Passage(from.excerpt(words), to.excerpt(words), Passage.Kind.VERBATIM, words.startsWith("\""));
  }

  private static Passage edited(Excerpt from, Excerpt to) {
    return new Passage(from, to, Passage.Kind.EDITED, false);
  }

  private List<Utterance> utterances() {
    return List.of(
        utterance("u1", named("aasen"),
            wording(Relation.SAME, quote(wire, named("aasen"), Form.MIXED, "sang before it fell, like a choir")),
            wording(Relation.REWORDED,
                quote(radio, named("aasen"), Form.DIRECT, "It was singing before it went, as a choir does,")),
            wording(Relation.TRIMMED, quote(blog, recovered("aasen", "vallis-1"), Form.MIXED, "sang"))),
        utterance("u2", named("osei"),
            wording(Relation.SAME, quote(wire, named("osei"), Form.DIRECT, "We heard it before we saw it,",
                "Then the middle span simply was not there any more.")),
            wording(Relation.TRIMMED, quote(ledger, named("osei"), Form.DIRECT, "We heard it before we saw it,"))),
        utterance("u3", named("halloran"),
            wording(Relation.SAME,
                quote(observer, named("halloran"), Form.DIRECT,
                    "We kept nothing back. We have the stamps to prove it,")),
            wording(Relation.TRIMMED, quote(ledger, named("halloran"), Form.DIRECT, "We kept nothing back,"))),
        utterance("u4", named("reuel"),
            wording(Relation.SAME,
                quote(wire, named("reuel"), Form.DIRECT, "Nobody can act on a letter that was never sent,")),
            wording(Relation.SAME,
                quote(radio, recovered("reuel", "vallis-1"), Form.DIRECT,
                    "Nobody can act on a letter that was never sent,"))),
        utterance("u5", named("halloran"),
            wording(Relation.SAME, quote(wire, named("halloran"), Form.INDIRECT,
                "the town had passed on every warning it received about the bridge to the contractor, Corvin Bau")),
            wording(Relation.PARAPHRASED, quote(observer, named("halloran"), Form.INDIRECT,
                "all five warnings had gone to Corvin Bau"))),
        utterance("u6", named("reuel"), wording(Relation.SAME,
            quote(observer, named("reuel"), Form.DIRECT, "Two letters. Not five, not four: two,"))),
        utterance("u7", named("osei"), wording(Relation.SAME, quote(wire, named("osei"), Form.INDIRECT,
            "Some 40 people were on the bridge when it gave way at about 7:40 p.m. (17:40 GMT)"))),
        utterance("u8", new Speaker.Unnamed(Optional.of(observer.excerpt("one of the stewards"))),
            wording(Relation.SAME,
                quote(observer, new Speaker.Unnamed(Optional.of(observer.excerpt("one of the stewards"))), Form.DIRECT,
                    "We let twenty through at a time, and three lots had gone,"))),
        utterance("u9", new Speaker.Unresolved(Optional.empty()), wording(Relation.SAME,
            quote(observer, new Speaker.Unresolved(Optional.empty()), Form.DIRECT, "Never sent is never sent."))),
        utterance("u10", new Speaker.Unnamed(Optional.of(blog.excerpt("An official who asked not to be named"))),
            wording(Relation.SAME, quote(blog,
                new Speaker.Unnamed(Optional.of(blog.excerpt("An official who asked not to be named"))), Form.MIXED,
                "may have sent"))));
  }

  private Speaker named(String id) {
    return new Speaker.Named(id, name(id), Optional.empty());
  }

  private Speaker recovered(String id, String from) {
    return new Speaker.Recovered(id, name(id), Optional.empty(), from);
  }

  private String name(String id) {
    return Optional.ofNullable(entities.get(id)).orElseThrow().name();
  }

  private Quotation quote(AccountBuilder account, Speaker speaker, Form form, String... words) {
    List<Excerpt> content = Stream.of(words).map(account::excerpt).toList();
    Quotation quotation = new Quotation("q" + (quotations.size() + 1), form, Quotation.Kind.SPEECH, content,
        Optional.empty(), speaker, "told by the test", .9);
    quotations.add(quotation);
    return quotation;
  }

  private static Wording wording(Relation relation, Quotation quotation) {
    return new Wording(quotation, relation);
  }

  private static Utterance utterance(String id, Speaker speaker, Wording... wordings) {
    return new Utterance(id, speaker, List.of(wordings));
  }

  private List<Finding> findings() {
    return List.of(
        finding("f1", Kind.CONFLICT, Aspect.QUANTITY, "warnings that reached the contractor",
            "Ines Halloran says all five warnings were passed on; Tomas Reuel says only two arrived.",
            reading("halloran", 2, observer.excerpt("all five warnings had gone to Corvin Bau"),
                wire.excerpt("the town had passed on every warning it received")),
            reading("reuel", 2, wire.excerpt("It had received only two of the five reports, said its spokesman"),
                ledger.excerpt("had received only two of the five reports"),
                observer.excerpt("Two letters. Not five, not four: two,"))),
        finding("f2", Kind.CONFLICT, Aspect.QUANTITY, "people on the bridge",
            "Vallis News Agency, The Northern Ledger and Radio Lind have some 40; Tarnbeck Observer has at least 60.",
            reading("", 2, wire.excerpt("Some 40 people were on the bridge"),
                ledger.excerpt("Some 40 people were on the footbridge"),
                radio.excerpt("Some 40 people were on the bridge")),
            reading("", 1, observer.excerpt("At least 60 people were on the Tarnbeck footbridge when it fell"))),
        finding("f3", Kind.OVERTAKEN, Aspect.MODALITY, "reopening ceremony on Saturday",
            "Vallis News Agency still expected the ceremony; Radio Lind reports that it was called off.",
            reading("", 1, wire.excerpt("The bridge was to be reopened with a ceremony on Saturday"),
                ledger.excerpt("A ceremony to reopen the bridge had been set for Saturday.")),
            reading("", 1, radio.excerpt("The reopening ceremony planned for Saturday has been called off"))),
        finding("f4", Kind.OVERTAKEN, Aspect.QUANTITY, "people injured",
            "The number of injured rose from 12 on Tuesday to 17 on Wednesday.",
            reading("", 1, wire.excerpt("12 people were taken to hospital"),
                ledger.excerpt("12 people were taken to hospital")),
            reading("", 2, radio.excerpt("the number of injured stood at 17"),
                observer.excerpt("17 people had been treated"))),
        finding("f5", Kind.AGREEMENT, Aspect.TIME, "news conference on Wednesday",
            "Both give 14:00 local time, which is 12:00 GMT.",
            reading("", 1, wire.excerpt("A news conference was called for 2 p.m. (12:00 GMT) on Wednesday.")),
            reading("", 1, radio.excerpt("The mayor and the fire chief will face reporters at 14:00 today."))),
        finding("f6", Kind.DETAIL, Aspect.WORDING, "what the bridge did before it fell",
            "Two translations of Mikkel Aasen's words.",
            reading("aasen", 1, wire.excerpt("sang before it fell, like a choir")),
            reading("aasen", 1, radio.excerpt("It was singing before it went, as a choir does,"))),
        finding("f7", Kind.SOLE, Aspect.OTHER, "letters sent to an old address", "Only one report has this.",
            reading("", 1, blog.excerpt("the town \"may have sent\" the letters to an old address"))));
  }

  private static Finding finding(
      String id, Kind kind, Aspect aspect, String matter, String explanation, Reading... readings) {
    return new Finding(id, kind, aspect, matter, List.of(readings), explanation, "told by the test", .8);
  }

  private static Reading reading(String voice, int independent, Excerpt... evidence) {
    List<String> articles = Stream.of(evidence).map(Excerpt::article).distinct().toList();
    return new Reading(evidence[0].exact(), Optional.of(voice).filter(id -> !id.isEmpty()), articles, independent,
        List.of(evidence));
  }

  private Timeline timeline() {
    return new Timeline(List.of(
        event("1988", Precision.YEAR, Status.HAPPENED, false,
            wire.excerpt("Mikkel Aasen, the Norwegian engineer who drew the bridge in 1988")),
        event("2031-06-03T19:40+02:00", Precision.TIME, Status.HAPPENED, false,
            wire.excerpt("Some 40 people were on the bridge when it gave way at about 7:40 p.m. (17:40 GMT)"),
            ledger.excerpt("when it gave way at about 7:40pm")),
        event("2031-06-04", Precision.DAY, Status.HAPPENED, false,
            radio.excerpt("Divers went back into the Lind at dawn on Wednesday.")),
        event("2031-06-04", Precision.DAY, Status.UNCERTAIN, false,
            blog.excerpt("the town \"may have sent\" the letters to an old address")),
        event("2031-06-04T14:00+02:00", Precision.TIME, Status.PLANNED, false,
            wire.excerpt("A news conference was called for 2 p.m. (12:00 GMT) on Wednesday."),
            radio.excerpt("The mayor and the fire chief will face reporters at 14:00 today.")),
        event("2031-06-07", Precision.DAY, Status.PLANNED, true,
            wire.excerpt("The bridge was to be reopened with a ceremony on Saturday after two years of repairs."))));
  }

  private static Event event(
      String date, Precision precision, Status status, boolean overtaken, Excerpt... evidence) {
    return new Event(date, precision, status, evidence[0].exact(), overtaken, List.of(evidence));
  }
}
