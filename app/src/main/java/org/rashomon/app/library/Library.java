package org.rashomon.app.library;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.rashomon.model.Article;

/**
 * What is known so far: articles, stories as they were told last, findings, and what became of them.
 *
 * <p>Any number of threads and programs may read at once, also while a {@link Desk} writes. A story is shown as it was
 * told last; what has arrived since is not shown before it has been told anew.
 */
public final class Library implements AutoCloseable {
  static final String STORY_COLUMNS = "id, version, title, teaser, first_day, last_day, reports, independent, "
      + "conflicts, overtaken, opened, changed";
  private static final String STORY = "SELECT " + STORY_COLUMNS + " FROM story ";
  private static final String ARTICLE = "SELECT number, id, outlet, url, title, published, added, story FROM article ";
  private static final String QUOTATION = "SELECT id, story, article, name, form, words, said, utterance, appeared "
      + "FROM quotation ";
  private static final String FINDING = "SELECT story, mark, local, kind, aspect, matter, explanation, evidence, "
      + "appeared, changed, gone FROM finding ";

  private static final String HISTORY = "SELECT story, version, at, event, kind, subject, mark, earlier, later "
      + "FROM history ";

  /** Who comes back within it goes on with a visit; web analytics have counted so for long. */
  public static final Duration PAUSE = Duration.ofMinutes(30);

  private final LibraryPlace place;
  private final Database database;
  private final Jdbi jdbi;

  private Library(LibraryPlace place, Database database) {
    this.place = place;
    this.database = database;
    this.jdbi = database.jdbi();
  }

  /**
   * Opens a library, making it where there is none.
   *
   * @throws IOException if its folder can't be made, its database can't be reached, or a newer program wrote it
   */
  public static Library open(LibraryPlace place) throws IOException {
    Files.createDirectories(place.folder());
    return new Library(place, Database.open(place));
  }

  public LibraryPlace place() {
    return place;
  }

  Jdbi jdbi() {
    return jdbi;
  }

  /**
   * Stories as somebody wants them: those that changed since that reader last saw them first, of these and of the others
   * those of most independent reports.
   *
   * @param since when the reader last saw the list: what they never opened is new if it changed since
   */
  public List<ListedStory> stories(StoryFilter filter, String reader, Instant since, Page page) {
    return jdbi.withHandle(handle -> filter.bind(handle
        .createQuery(filter.query()).bind("reader", reader).bind("since", since.toEpochMilli())
        .bind("limit", page.limit()).bind("offset", page.offset()))
        .map((row, context) -> new ListedStory(story(row), row.getBoolean("fresh"))).list());
  }

  /** Stories by what is new, the newest first. */
  public List<StoryEntry> stories(Page page) {
    return jdbi.withHandle(handle -> handle
        .createQuery(STORY + "ORDER BY changed DESC, reports DESC, id LIMIT :limit OFFSET :offset")
        .bind("limit", page.limit()).bind("offset", page.offset()).map((row, context) -> story(row)).list());
  }

  public int countStories() {
    return count("SELECT count(*) FROM story");
  }

  public int countArticles() {
    return count("SELECT count(*) FROM article");
  }

  private int count(String query) {
    return jdbi.withHandle(handle -> handle.createQuery(query).mapTo(Integer.class).one());
  }

  public Optional<StoryEntry> story(String id) {
    return jdbi.withHandle(handle -> handle.createQuery(STORY + "WHERE id = :id").bind("id", id)
        .map((row, context) -> story(row)).findOne());
  }

  /** The dossier of a story as JSON, with its articles. */
  public Optional<byte[]> told(String story) {
    return packed("SELECT told FROM story WHERE id = :id", story);
  }

  /** What is between the head and the foot of a story's page, as {@link org.rashomon.tell.page.Pages#told} writes it. */
  public Optional<byte[]> page(String story) {
    return packed("SELECT page FROM story WHERE id = :id", story);
  }

  private Optional<byte[]> packed(String query, String id) {
    return jdbi.withHandle(handle -> handle.createQuery(query).bind("id", id)
        .map((row, context) -> row.getBytes(1)).findOne()).map(Packed::open);
  }

  Optional<StoredArticle> stored(String id) {
    return jdbi.withHandle(handle -> handle.createQuery("SELECT body FROM article WHERE id = :id").bind("id", id)
        .map((row, context) -> StoredArticle.open(row.getBytes(1))).findOne());
  }

  /** Articles in order of arrival, from the one after a number. */
  public List<Article> articlesAfter(long number, int limit) {
    return jdbi.withHandle(handle -> handle
        .createQuery("SELECT body FROM article WHERE number > :number ORDER BY number LIMIT :limit")
        .bind("number", number).bind("limit", limit)
        .map((row, context) -> StoredArticle.open(row.getBytes(1)).article()).list());
  }

  /** How often each story was told and when last, as one text by the story's id: it changes with every telling. */
  public Map<String, String> tellings() {
    return jdbi.withHandle(handle -> handle.createQuery("SELECT id, version, changed FROM story")
        .reduceRows(new HashMap<>(), (tellings, row) -> {
          tellings.put(
              row.getColumn(1, String.class), row.getColumn(2, Long.class) + "@" + row.getColumn(3, Long.class));
          return tellings;
        }));
  }

  /** The telling of one story, as {@link #tellings} has it. */
  public Optional<String> telling(String story) {
    return story(story).map(entry -> entry.version() + "@" + entry.changed().toEpochMilli());
  }

  /** An article whole. */
  public Optional<Article> article(String id) {
    return stored(id).map(StoredArticle::article);
  }

  public Optional<ArticleEntry> articleEntry(String id) {
    return jdbi.withHandle(handle -> handle.createQuery(ARTICLE + "WHERE id = :id").bind("id", id)
        .map((row, context) -> article(row)).findOne());
  }

  /** The articles of an outlet, the latest added first. */
  public List<ArticleEntry> articlesOf(String outlet, Page page) {
    return jdbi.withHandle(handle -> handle
        .createQuery(ARTICLE + "WHERE outlet = :outlet ORDER BY number DESC LIMIT :limit OFFSET :offset")
        .bind("outlet", outlet).bind("limit", page.limit()).bind("offset", page.offset())
        .map((row, context) -> article(row)).list());
  }

  /** The articles placed in a story, in order of arrival. The latest may not be told yet. */
  public List<ArticleEntry> articlesIn(String story) {
    return jdbi.withHandle(handle -> handle.createQuery(ARTICLE + "WHERE story = :story ORDER BY number")
        .bind("story", story).map((row, context) -> article(row)).list());
  }

  /** The articles, the latest added first. */
  public List<ArticleEntry> articles(Page page) {
    return jdbi.withHandle(handle -> handle
        .createQuery(ARTICLE + "ORDER BY number DESC LIMIT :limit OFFSET :offset")
        .bind("limit", page.limit()).bind("offset", page.offset()).map((row, context) -> article(row)).list());
  }

  /** The first articles that arrived after one, in order of arrival. */
  List<Numbered> arrivedAfter(long number, int most) {
    return jdbi.withHandle(handle -> handle
        .createQuery("SELECT " + Placed.COLUMNS + ", body FROM article WHERE number > :number ORDER BY number "
            + "LIMIT :most")
        .bind("number", number).bind("most", most)
        .map((row, context) -> new Numbered(Placed.of(row), row.getBytes(5))).list());
  }

  /**
   * An article with its place in the library.
   *
   * @param body packed
   */
  @SuppressWarnings("ArrayRecordComponent") // Rows are compared by nobody.
  record Numbered(Placed placed, byte[] body) {
    StoredArticle article() {
      return StoredArticle.open(body);
    }
  }

  /** The number, digest and story of an article. */
  record Placed(long number, String id, String story, String digest) {
    private static final String COLUMNS = "number, id, story, digest";

    static Placed of(ResultSet row) throws SQLException {
      return new Placed(row.getLong(1), row.getString(2), row.getString(3), row.getString(4));
    }
  }

  /** Where all articles are, in order of arrival. */
  List<Placed> placed() {
    return jdbi.withHandle(handle -> handle.createQuery("SELECT " + Placed.COLUMNS + " FROM article ORDER BY number")
        .map((row, context) -> Placed.of(row)).list());
  }

  Optional<Placed> placed(long number) {
    return jdbi.withHandle(handle -> handle
        .createQuery("SELECT " + Placed.COLUMNS + " FROM article WHERE number = :number").bind("number", number)
        .map((row, context) -> Placed.of(row)).findOne());
  }

  /** The article that arrived last. */
  Optional<Placed> last() {
    return jdbi.withHandle(handle -> handle
        .createQuery("SELECT " + Placed.COLUMNS + " FROM article ORDER BY number DESC LIMIT 1")
        .map((row, context) -> Placed.of(row)).findOne());
  }

  public List<FindingEntry> findings(String story) {
    return jdbi.withHandle(handle -> findings(handle, story));
  }

  static List<FindingEntry> findings(Handle handle, String story) {
    return handle.createQuery(FINDING + "WHERE story = :story ORDER BY appeared, mark").bind("story", story)
        .map((row, context) -> finding(row)).list();
  }

  /** Findings of one kind that stand, the latest changed first. */
  public List<FindingEntry> findingsOf(String kind, Page page) {
    return jdbi.withHandle(handle -> handle
        .createQuery(FINDING + "WHERE kind = :kind AND gone IS NULL "
            + "ORDER BY changed DESC, story, mark LIMIT :limit OFFSET :offset")
        .bind("kind", kind).bind("limit", page.limit()).bind("offset", page.offset())
        .map((row, context) -> finding(row)).list());
  }

  /** What became of a story, the latest first. */
  public List<HistoryEntry> history(String story, Page page) {
    return jdbi.withHandle(handle -> handle
        .createQuery(HISTORY + "WHERE story = :story "
            + "ORDER BY version DESC, place LIMIT :limit OFFSET :offset")
        .bind("story", story).bind("limit", page.limit()).bind("offset", page.offset())
        .map((row, context) -> history(row)).list());
  }

  /** What became of stories since an instant, story by story, the earliest first. */
  public List<HistoryEntry> since(Instant instant) {
    return jdbi.withHandle(handle -> handle
        .createQuery(HISTORY + "WHERE at > :at "
            + "ORDER BY story, version, place")
        .bind("at", instant.toEpochMilli()).map((row, context) -> history(row)).list());
  }

  /** What a story showed at an instant; nothing where it was not there. */
  public Showing shownAt(String story, Instant instant) {
    return jdbi.withHandle(handle -> Showing.at(handle, story, instant));
  }

  public List<QuotationEntry> quotations(String story) {
    return jdbi.withHandle(handle -> handle.createQuery(QUOTATION + "WHERE story = :story ORDER BY said, id")
        .bind("story", story).map((row, context) -> quotation(row)).list());
  }

  /** One of a story. */
  public Optional<QuotationEntry> quotation(String story, String id) {
    return jdbi.withHandle(handle -> handle.createQuery(QUOTATION + "WHERE id = :id AND story = :story")
        .bind("id", id).bind("story", story).map((row, context) -> quotation(row)).findOne());
  }

  /** What somebody said, the latest first. */
  public List<QuotationEntry> quotationsOf(String person, Page page) {
    return jdbi.withHandle(handle -> handle
        .createQuery(QUOTATION + "WHERE person = :person ORDER BY said DESC, story, id LIMIT :limit OFFSET :offset")
        .bind("person", person).bind("limit", page.limit()).bind("offset", page.offset())
        .map((row, context) -> quotation(row)).list());
  }

  private static final String PERSON = "SELECT person, min(name), count(*), count(DISTINCT story) FROM quotation ";

  /** Not what most stories take for an organization or a place, which have pages of what they said all the same. */
  private static final String PEOPLE = "HAVING 2 * sum(CASE WHEN kind IN ('"
      + String.join("', '", PersonEntry.NOBODY) + "') THEN 1 ELSE 0 END) < count(*) ";

  /** People who are quoted, the most quoted first. */
  public List<PersonEntry> persons(Page page) {
    return jdbi.withHandle(handle -> handle
        .createQuery(
            PERSON + "WHERE person IS NOT NULL GROUP BY person " + PEOPLE
                + "ORDER BY 3 DESC, person LIMIT :limit OFFSET :offset")
        .bind("limit", page.limit()).bind("offset", page.offset()).map((row, context) -> person(row)).list());
  }

  public Optional<PersonEntry> person(String key) {
    return jdbi.withHandle(handle -> handle.createQuery(PERSON + "WHERE person = :key GROUP BY person")
        .bind("key", key).map((row, context) -> person(row)).findOne());
  }

  private static final String OUTLET = "SELECT outlet, count(*), count(DISTINCT story) FROM article ";

  /** Outlets, the one with most articles first. */
  public List<OutletEntry> outlets(Page page) {
    return jdbi.withHandle(handle -> handle
        .createQuery(
            OUTLET + "WHERE outlet IS NOT NULL GROUP BY outlet ORDER BY 2 DESC, outlet LIMIT :limit OFFSET :offset")
        .bind("limit", page.limit()).bind("offset", page.offset()).map((row, context) -> outlet(row)).list());
  }

  public Optional<OutletEntry> outlet(String name) {
    return jdbi.withHandle(handle -> handle.createQuery(OUTLET + "WHERE outlet = :name GROUP BY outlet")
        .bind("name", name).map((row, context) -> outlet(row)).findOne());
  }

  /** What an outlet did, in the stories changed last first. */
  public List<Deed> deeds(String outlet, Deed.Kind kind, Page page) {
    return jdbi.withHandle(handle -> handle
        .createQuery("SELECT deed.outlet, deed.story, deed.article, deed.subject FROM deed "
            + "JOIN story ON story.id = deed.story WHERE deed.outlet = :outlet AND deed.kind = :kind "
            + "ORDER BY story.changed DESC, deed.story, deed.place LIMIT :limit OFFSET :offset")
        .bind("outlet", outlet).bind("kind", kind.name()).bind("limit", page.limit()).bind("offset", page.offset())
        .map(
            (row, context) -> new Deed(row.getString(1), row.getString(2), kind,
                Optional.ofNullable(row.getString(3)), row.getString(4)))
        .list());
  }

  /** All corrections, also those undone, in the order they were made. */
  public List<Correction> corrections() {
    return jdbi.withHandle(Library::corrections);
  }

  static List<Correction> corrections(Handle handle) {
    return handle.createQuery("SELECT number, kind, subjects, value, made, undone FROM correction ORDER BY number")
        .map(
            (row, context) -> new Correction(row.getLong(1), Correction.Kind.valueOf(row.getString(2)),
                Lists.parse(row.getString(3)), row.getString(4), instant(row, 5), maybeInstant(row, 6)))
        .list();
  }

  /** When a reader was last at a story. */
  public Optional<Instant> visit(String reader, String story) {
    return jdbi.withHandle(handle -> handle
        .createQuery("SELECT at FROM visit WHERE reader = :reader AND story = :story")
        .bind("reader", reader).bind("story", story).map((row, context) -> instant(row, 1)).findOne());
  }

  public Optional<String> feed(String url) {
    return jdbi.withHandle(handle -> handle.createQuery("SELECT memory FROM feed WHERE url = :url")
        .bind("url", url).mapTo(String.class).findOne());
  }

  public Optional<String> setting(String name) {
    return jdbi.withHandle(handle -> handle.createQuery("SELECT value FROM setting WHERE name = :name")
        .bind("name", name).mapTo(String.class).findOne());
  }

  /**
   * Since when something is new to a reader who is at a story now: since the end of the last visit, in the first one
   * since its beginning. Looking again within {@link #PAUSE} is the same visit, so that what is new stays so when the page
   * is loaded again.
   *
   * @return empty where the reader was never there
   */
  public Optional<Instant> newSince(String reader, String story, Instant now) {
    return jdbi.withHandle(handle -> handle
        .createQuery("SELECT CASE WHEN :now - at > :pause THEN at ELSE earlier END FROM visit "
            + "WHERE reader = :reader AND story = :story")
        .bind("now", now.toEpochMilli()).bind("pause", PAUSE.toMillis())
        .bind("reader", reader).bind("story", story)
        .map((row, context) -> maybeInstant(row, 1)).findOne()).flatMap(since -> since);
  }

  /** Remembers that a reader is at a story now; at the list of stories, where it is empty. */
  public void visited(String reader, String story, Instant at) {
    jdbi.useHandle(handle -> handle
        .createUpdate("INSERT INTO visit (reader, story, at, earlier) VALUES (:reader, :story, :at, :at) "
            + "ON CONFLICT (reader, story) DO UPDATE SET at = excluded.at, "
            + "earlier = CASE WHEN excluded.at - visit.at > :pause THEN visit.at ELSE visit.earlier END")
        .bind("reader", reader).bind("story", story).bind("at", at.toEpochMilli())
        .bind("pause", PAUSE.toMillis()).execute());
  }

  /** Keeps what is to be remembered of a feed between polls. */
  public void remember(String url, String memory) {
    jdbi.useHandle(handle -> handle
        .createUpdate("INSERT INTO feed (url, memory) VALUES (:url, :memory) "
            + "ON CONFLICT (url) DO UPDATE SET memory = excluded.memory")
        .bind("url", url).bind("memory", memory).execute());
  }

  @Override
  public void close() {
    database.close();
  }

  private static StoryEntry story(ResultSet row) throws SQLException {
    return new StoryEntry(
        row.getString(1), row.getLong(2), row.getString(3), row.getString(4), Optional.ofNullable(row.getString(5)),
        Optional.ofNullable(row.getString(6)), row.getInt(7), row.getInt(8), row.getInt(9), row.getInt(10),
        instant(row, 11), instant(row, 12));
  }

  private static ArticleEntry article(ResultSet row) throws SQLException {
    return new ArticleEntry(
        row.getLong(1), row.getString(2), Optional.ofNullable(row.getString(3)),
        Optional.ofNullable(row.getString(4)), Optional.ofNullable(row.getString(5)),
        Optional.ofNullable(row.getString(6)), instant(row, 7), row.getString(8));
  }

  private static FindingEntry finding(ResultSet row) throws SQLException {
    return new FindingEntry(
        row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5), row.getString(6),
        row.getString(7), Lists.parse(row.getString(8)), instant(row, 9), instant(row, 10), maybeInstant(row, 11));
  }

  private static HistoryEntry history(ResultSet row) throws SQLException {
    return new HistoryEntry(
        row.getString(1), row.getLong(2), instant(row, 3), row.getString(4), Optional.ofNullable(row.getString(5)),
        row.getString(6), Optional.ofNullable(row.getString(7)), row.getString(8), row.getString(9));
  }

  private static QuotationEntry quotation(ResultSet row) throws SQLException {
    return new QuotationEntry(
        row.getString(1), row.getString(2), row.getString(3), Optional.ofNullable(row.getString(4)), row.getString(5),
        row.getString(6), Optional.ofNullable(row.getString(7)), Optional.ofNullable(row.getString(8)),
        instant(row, 9));
  }

  private static PersonEntry person(ResultSet row) throws SQLException {
    return new PersonEntry(row.getString(1), row.getString(2), row.getInt(3), row.getInt(4));
  }

  private static OutletEntry outlet(ResultSet row) throws SQLException {
    return new OutletEntry(row.getString(1), row.getInt(2), row.getInt(3));
  }

  private static Instant instant(ResultSet row, int column) throws SQLException {
    return Instant.ofEpochMilli(row.getLong(column));
  }

  private static Optional<Instant> maybeInstant(ResultSet row, int column) throws SQLException {
    long millis = row.getLong(column);
    return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
  }
}
