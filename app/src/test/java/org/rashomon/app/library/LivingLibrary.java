package org.rashomon.app.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.app.dossier.ToldDossier;

/** What every library does, whatever database it is in. */
abstract class LivingLibrary {
  private static final String A = "story-invented-0-0";
  private static final String B = "story-invented-1-0";

  @TempDir
  private Path folder = Path.of("");

  /** An empty library, the same one throughout a test. */
  abstract LibraryPlace place(Path folder) throws IOException;

  private Bench open() throws IOException, InterruptedException {
    return Bench.open(place(folder));
  }

  private static Correction correction(Correction.Kind kind, String value, String... subjects) {
    return Correction.of(kind, List.of(subjects), value);
  }

  @Test
  void addingTheSameAgainAddsNothing() throws Exception {
    List<String> lines = InventedNews.stories(2);
    try (Bench bench = open()) {
      assertThat(bench.add(lines)).isEqualTo(new Desk.Added(6, 0, 0, 2));
      Contents before = Contents.of(bench.library());
      assertThat(bench.add(lines)).isEqualTo(new Desk.Added(0, 6, 0, 0));
      assertThat(bench.known).hasSize(6);
      assertThat(Contents.of(bench.library())).isEqualTo(before);
      assertThat(bench.library().story(A).orElseThrow().version()).isOne();
    }
    try (Bench again = open()) {
      assertThat(again.add(lines)).isEqualTo(new Desk.Added(0, 6, 0, 0));
      assertThat(again.told).isEmpty();
    }
  }

  @Test
  void aNewReportHasItsOwnStoryToldAnewAndNoOther() throws Exception {
    try (Bench bench = open()) {
      bench.add(InventedNews.report(0, 0), InventedNews.report(0, 1), InventedNews.report(1, 0),
          InventedNews.report(1, 1));
      bench.told.clear();
      assertThat(bench.add(InventedNews.report(1, 2))).isEqualTo(new Desk.Added(1, 0, 0, 1));
      assertThat(bench.told).containsExactly(B);
      assertThat(bench.story(B).articles()).hasSize(3);
      assertThat(bench.library().story(A).orElseThrow().version()).isOne();
      assertThat(bench.library().story(B).orElseThrow().version()).isEqualTo(2);
    }
  }

  @Test
  void aLaterStateOfAPageGetsAnIdOfItsOwnAndIsShownAsAVersion() throws Exception {
    String first = InventedNews.line("page", InventedNews.text(0, 0), "Harbour Echo", "2031-01-06");
    String later = InventedNews.line(
        "page", InventedNews.text(0, 0) + " Divers will look at the hull on Wednesday.", "Harbour Echo", "2031-01-07");
    try (Bench bench = open()) {
      bench.add(first, InventedNews.report(0, 1));
      assertThat(bench.add(later, first, later)).isEqualTo(new Desk.Added(1, 2, 0, 1));
      String own = bench.added.getLast();
      assertThat(own).startsWith("page@");
      assertThat(bench.story("story-page").articles()).contains("page", own);
      assertThat(bench.story("story-page").versions()).extracting(ToldDossier.Version::article).containsExactly(own);
    }
  }

  @Test
  void whatSaysTheSameIsKnownUnderAnyId() throws Exception {
    String first = InventedNews.line("inbox/one.txt", InventedNews.text(0, 0), "Harbour Echo", "2031-01-06");
    String elsewhere = first.replace("\"id\":\"inbox/one.txt\"", "\"id\":\"one.txt\"");
    try (Bench bench = open()) {
      bench.add(first);
      assertThat(bench.add(elsewhere)).isEqualTo(new Desk.Added(0, 1, 0, 0));
      assertThat(bench.add(elsewhere.replace("Harbour Echo", "Inland Herald")).added()).isOne();
    }
  }

  @Test
  void twoArticlesOfOneIdInOneParcelAreBothThere() throws Exception {
    try (Bench bench = open()) {
      bench.add(InventedNews.line("same", InventedNews.text(0, 0), "Harbour Echo", "2031-01-06"),
          InventedNews.line("same", InventedNews.text(1, 0), "Inland Herald", "2031-01-06"));
      assertThat(bench.added).hasSize(2).doesNotHaveDuplicates();
      assertThat(bench.library().countArticles()).isEqualTo(2);
    }
  }

  @Test
  void storiesThatLaterReportsMergeAndSplitLeaveNothingStaleAndNothingDouble() throws Exception {
    int[][] order = {{1, 0}, {7, 0}, {1, 1}, {7, 1}, {1, 2}, {7, 2}};
    try (Bench bench = open()) {
      for (int[] next : order) {
        String id = InventedNews.id(next[0], next[1]);
        bench.add(InventedNews.line(
            id, InventedNews.text(next[0], next[1]), id, next[0] == 1 ? "2031-05-05" : "2031-05-07"));
        Contents contents = Contents.of(bench.library());
        assertThat(contents.members()).as(id).isEqualTo(contents.placed());
      }
      assertThat(bench.ended).as("two stories became one at least once").isNotEmpty();
      assertThat(bench.told).as("one story became two at least once").contains("story-invented-7-0");
      assertThat(bench.failed).isEmpty();
    }
  }

  @Test
  void aStoryThatCantBeToldIsReportedAndTheRestGoesOn() throws Exception {
    AtomicBoolean broken = new AtomicBoolean(true);
    try (Bench bench = Bench.open(place(folder), engine -> (story, corrections) -> {
      if (broken.get() && story.id().equals(A)) {
        throw new IllegalStateException("no words for it");
      }
      return engine.tell(story, corrections);
    })) {
      assertThat(bench.add(InventedNews.stories(2)).told()).isOne();
      assertThat(bench.failed).containsExactly(A + ": no words for it");
      assertThat(bench.library().story(A)).isEmpty();
      assertThat(bench.library().story(B)).isPresent();
      broken.set(false);
      assertThat(bench.add(InventedNews.report(1, 2)).told()).isOne();
      assertThat(bench.library().story(A)).isPresent();
    }
  }

  @Test
  void anEndlessTellingStopsNoOther() throws Exception {
    try (Bench bench = Bench.open(place(folder), engine -> (story, corrections) -> {
      if (story.id().equals(A)) {
        throw new StackOverflowError();
      }
      return engine.tell(story, corrections);
    })) {
      assertThat(bench.add(InventedNews.stories(2)).told()).isOne();
      assertThat(bench.failed).singleElement().asString().contains("StackOverflowError");
    }
  }

  @Test
  void whatCouldNotBeStoredIsNoPartOfWhatComesLater() throws Exception {
    try (Bench bench = open()) {
      bench.add(InventedNews.report(0, 0));
      bench.library().jdbi().useHandle(handle -> handle.execute("ALTER TABLE article RENAME TO hidden"));
      assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> bench.add(InventedNews.report(0, 1)));
      bench.library().jdbi().useHandle(handle -> handle.execute("ALTER TABLE hidden RENAME TO article"));
      assertThat(bench.add(InventedNews.report(0, 0), InventedNews.report(0, 1)))
          .isEqualTo(new Desk.Added(1, 1, 0, 1));
      Contents contents = Contents.of(bench.library());
      assertThat(contents.members()).isEqualTo(Map.of(A, Set.of("invented-0-0", "invented-0-1")));
    }
  }

  @Test
  void aSpeakerAnEditorSetHoldsThroughALaterTellingUntilItIsUndone() throws Exception {
    try (Bench bench = open()) {
      bench.add(InventedNews.report(0, 0), InventedNews.report(0, 1));
      String quotation = "invented-0-0#q0";
      Correction made = bench.desk().correct(correction(Correction.Kind.SET_SPEAKER, "Rosa Field", quotation));
      bench.add(InventedNews.report(0, 2));
      ToldDossier.Quotation corrected = bench.story(A).quotation(quotation).orElseThrow();
      assertThat(corrected.speaker().name()).contains("Rosa Field");
      assertThat(corrected.decidedBy()).isEqualTo("editor");
      assertThat(bench.library().person("rosa-field")).isPresent();

      assertThat(bench.desk().undo(made.number()).orElseThrow().holds()).isFalse();
      assertThat(bench.story(A).quotation(quotation).orElseThrow().speaker().name()).contains(InventedNews.name(0));
      assertThat(bench.library().person("rosa-field")).isEmpty();
      assertThat(bench.desk().undo(made.number())).isEmpty();
      assertThat(bench.desk().undo(made.number() + 1)).isEmpty();
    }
  }

  private static Set<Set<String>> utterances(ToldDossier.Story story) {
    return Set.copyOf(story.utterances().stream()
        .map(one -> Set.copyOf(one.wordings().stream().map(ToldDossier.Wording::quotation).toList())).toList());
  }

  @Test
  void utterancesAnEditorMergedOrSplitStaySoUntilItIsUndone() throws Exception {
    try (Bench bench = open()) {
      bench.add(InventedNews.report(0, 0), InventedNews.report(0, 1));
      Set<Set<String>> before = utterances(bench.story(A));
      Set<String> one = Set.of("invented-0-0#q0", "invented-0-1#q0");
      assertThat(before).contains(one);

      Correction split = bench.desk().correct(
          correction(Correction.Kind.SPLIT_UTTERANCE, "", one.toArray(String[]::new)));
      assertThat(utterances(bench.story(A))).contains(Set.of("invented-0-0#q0"), Set.of("invented-0-1#q0"));
      bench.desk().undo(split.number());
      assertThat(utterances(bench.story(A))).isEqualTo(before);

      bench.add(InventedNews.report(0, 2));
      Set<String> other = Set.of("invented-0-0#q0", "invented-0-2#q2");
      assertThat(utterances(bench.story(A))).noneMatch(utterance -> utterance.containsAll(other));
      Correction merge = bench.desk().correct(
          correction(Correction.Kind.MERGE_UTTERANCES, "", other.toArray(String[]::new)));
      assertThat(utterances(bench.story(A))).anyMatch(utterance -> utterance.containsAll(other));
      bench.desk().undo(merge.number());
      assertThat(utterances(bench.story(A))).noneMatch(utterance -> utterance.containsAll(other));
    }
  }

  @Test
  void aFindingAnEditorDismissedStaysAwayUntilItIsUndone() throws Exception {
    try (Bench bench = open()) {
      bench.add(InventedNews.report(0, 0), InventedNews.report(0, 1));
      FindingEntry agreement = bench.library().findings(A).stream()
          .filter(finding -> finding.kind().equals("agreement")).findFirst().orElseThrow();
      Correction made = bench.desk().correct(
          correction(Correction.Kind.DISMISS_FINDING, "", agreement.evidence().toArray(String[]::new)));
      bench.add(InventedNews.report(0, 2));
      assertThat(standing(bench, "agreement")).isEmpty();
      assertThat(bench.library().findings(A)).filteredOn(finding -> finding.mark().equals(agreement.mark()))
          .singleElement().satisfies(finding -> assertThat(finding.gone()).isPresent());

      bench.desk().undo(made.number());
      assertThat(standing(bench, "agreement")).singleElement().satisfies(finding -> {
        assertThat(finding.mark()).isEqualTo(agreement.mark());
        assertThat(finding.appeared()).isEqualTo(agreement.appeared());
      });
    }
  }

  private static List<FindingEntry> standing(Bench bench, String kind) {
    return bench.library().findings(A).stream()
        .filter(finding -> finding.gone().isEmpty() && finding.kind().equals(kind)).toList();
  }

  @Test
  void storiesAnEditorMergedStayOneUntilItIsUndone() throws Exception {
    try (Bench bench = open()) {
      bench.add(InventedNews.report(0, 0), InventedNews.report(1, 0));
      Correction made = bench.desk().correct(
          correction(Correction.Kind.MERGE_STORIES, "", "invented-0-0", "invented-1-0"));
      assertThat(bench.ended).containsExactly(B);
      bench.add(InventedNews.report(1, 1));
      assertThat(Contents.of(bench.library()).members())
          .isEqualTo(Map.of(A, Set.of("invented-0-0", "invented-1-0", "invented-1-1")));

      bench.desk().undo(made.number());
      assertThat(Contents.of(bench.library()).members()).isEqualTo(
          Map.of(A, Set.of("invented-0-0"), B, Set.of("invented-1-0", "invented-1-1")));
    }
  }

  @Test
  void articlesAnEditorTookOutOfAStoryStayOutUntilItIsUndone() throws Exception {
    Map<String, Set<String>> apart = Map.of(
        A, Set.of("invented-0-0", "invented-0-2"), "story-invented-0-1", Set.of("invented-0-1"));
    long number;
    try (Bench bench = open()) {
      bench.add(InventedNews.report(0, 0), InventedNews.report(0, 1));
      number = bench.desk().correct(correction(Correction.Kind.SPLIT_STORY, "", "invented-0-1")).number();
      bench.add(InventedNews.report(0, 2));
      assertThat(Contents.of(bench.library()).members()).isEqualTo(apart);
    }
    try (Bench again = open()) {
      assertThat(again.told).isEmpty();
      assertThat(Contents.of(again.library()).members()).isEqualTo(apart);
      again.desk().undo(number);
      assertThat(Contents.of(again.library()).members()).containsOnlyKeys(A);
    }
  }

  @Test
  void aCorrectionThatMakesNoSenseIsNotMade() throws Exception {
    assertThatIllegalArgumentException().isThrownBy(() -> correction(Correction.Kind.MERGE_STORIES, ""));
    assertThatIllegalArgumentException().isThrownBy(() -> correction(Correction.Kind.SET_SPEAKER, " ", "a#q0"));
    assertThatIllegalArgumentException().isThrownBy(() -> correction(Correction.Kind.DISMISS_FINDING, "", "a b c"));
    assertThat(correction(Correction.Kind.DISMISS_FINDING, "", "a page 3 9").subjects()).containsExactly("a page 3 9");
  }

  @Test
  void historySaysWhichReportsCameAndWhichFindingsAppearedAndWent() throws Exception {
    try (Bench bench = open()) {
      bench.add(InventedNews.report(0, 0));
      assertThat(events(bench, 1)).containsExactly("report invented-0-0");
      bench.add(InventedNews.report(0, 1));
      assertThat(events(bench, 2)).contains("report invented-0-1", "appeared words of " + InventedNews.name(0))
          .doesNotContain("report invented-0-0");
      List<String> agreement = standing(bench, "agreement").getFirst().evidence();
      bench.desk().correct(correction(Correction.Kind.DISMISS_FINDING, "", agreement.toArray(String[]::new)));
      assertThat(events(bench, 3)).containsExactly("dismissed words of " + InventedNews.name(0));
      assertThat(bench.library().since(Instant.EPOCH)).hasSameSizeAs(bench.library().history(A, Page.first(100)));
      assertThat(bench.library().since(bench.library().story(A).orElseThrow().changed())).isEmpty();
    }
  }

  @Test
  void historyHasWhatWasSaidBeforeAndSince() throws Exception {
    try (Bench bench = open()) {
      bench.add(InventedNews.report(0, 0), InventedNews.report(0, 1));
      Map<String, String> before = explanations(bench);
      bench.add(InventedNews.line("more", InventedNews.text(0, 1) + " Divers will look at the hull.", "Skerry Times",
          "2031-01-08"));
      Map<String, String> since = explanations(bench);
      assertThat(bench.library().history(A, Page.first(100)))
          .filteredOn(entry -> entry.version() == 2 && entry.event().equals("changed")).isNotEmpty()
          .allSatisfy(entry -> {
            assertThat(entry.earlier()).isEqualTo(before.get(entry.mark().orElseThrow()));
            assertThat(entry.later()).isEqualTo(since.get(entry.mark().orElseThrow()));
          }).anySatisfy(entry -> assertThat(entry.earlier()).isNotEqualTo(entry.later()));
    }
  }

  private static Map<String, String> explanations(Bench bench) {
    return bench.library().findings(A).stream()
        .collect(Collectors.toMap(FindingEntry::mark, FindingEntry::explanation));
  }

  @Test
  void historySaysWhatEditorsDid() throws Exception {
    try (Bench bench = open()) {
      bench.add(InventedNews.report(0, 0), InventedNews.report(0, 1));
      FindingEntry agreement = standing(bench, "agreement").getFirst();
      long dismissal = bench.desk().correct(Correction.dismissing(agreement)).number();
      bench.desk().undo(dismissal);
      assertThat(events(bench, 3)).containsExactly("restored words of " + InventedNews.name(0));

      long split = bench.desk().correct(correction(Correction.Kind.SPLIT_STORY, "", "invented-0-1")).number();
      assertThat(events(bench, 4)).contains("left invented-0-1", "corrected " + split, "gone words of "
          + InventedNews.name(0)).doesNotContain("corrected " + dismissal);
      assertThat(bench.library().history("story-invented-0-1", Page.first(100))).extracting(HistoryEntry::event)
          .contains("report", "corrected");
      bench.desk().undo(split);
      assertThat(events(bench, 5)).contains("returned invented-0-1", "undone " + split)
          .doesNotContain("corrected " + split, "report invented-0-1");
    }
  }

  private static List<String> newTo(Bench bench, Instant since) {
    return bench.library().stories(new StoryFilter(StoryFilter.Kind.NEW, Optional.empty(), Optional.empty(),
        Optional.empty()), "reader", since, Page.first(100)).stream().filter(ListedStory::isNew)
        .map(listed -> listed.story().id()).sorted().toList();
  }

  private static Instant lastChange(Bench bench) {
    return bench.library().stories(Page.first(1)).getFirst().changed();
  }

  @Test
  void whatIsAgainAsItWasIsNotNewToWhoSawItThen() throws Exception {
    try (Bench bench = open()) {
      bench.add(InventedNews.stories(2));
      Instant seen = lastChange(bench);
      Contents before = Contents.of(bench.library());
      long merge = bench.desk().correct(
          correction(Correction.Kind.MERGE_STORIES, "", "invented-0-0", "invented-1-0")).number();
      Instant merged = lastChange(bench);
      assertThat(newTo(bench, seen)).containsExactly(A);
      bench.desk().undo(merge);
      long split = bench.desk().correct(correction(Correction.Kind.SPLIT_STORY, "", "invented-0-1")).number();
      assertThat(newTo(bench, seen)).containsExactly(A, "story-invented-0-1");
      bench.desk().undo(split);

      assertThat(Contents.of(bench.library())).isEqualTo(before);
      assertThat(newTo(bench, seen)).isEmpty();
      assertThat(newTo(bench, merged)).as("who saw them as one story").containsExactly(A, B);
      for (String story : List.of(A, B)) {
        Showing then = bench.library().shownAt(story, seen);
        assertThat(bench.library().findings(story)).filteredOn(finding -> finding.gone().isEmpty()
            && !finding.kind().equals("sole")).isNotEmpty().allMatch(then::has);
        assertThat(then.hasLost(bench.library().findings(story))).isFalse();
        assertThat(then.hasLost(List.of())).isTrue();
        assertThat(bench.library().quotations(story)).isNotEmpty().allMatch(then::has);
        assertThat(bench.story(story).articles()).allMatch(then::hasArticle);
      }
    }
  }

  @Test
  void whatArrivedSinceWasNotShownThen() throws Exception {
    try (Bench bench = open()) {
      bench.add(InventedNews.report(0, 0), InventedNews.report(0, 1));
      Instant seen = lastChange(bench);
      bench.add(InventedNews.report(0, 2));
      Showing then = bench.library().shownAt(A, seen);
      assertThat(then.hasArticle("invented-0-1")).isTrue();
      assertThat(then.hasArticle("invented-0-2")).isFalse();
      assertThat(bench.library().shownAt(A, Instant.EPOCH).isEmpty()).isTrue();
      assertThat(newTo(bench, seen)).containsExactly(A);
      bench.library().visited("reader", A, lastChange(bench));
      assertThat(newTo(bench, seen)).isEmpty();
    }
  }

  private static List<String> events(Bench bench, long version) {
    return bench.library().history(A, Page.first(100)).stream().filter(entry -> entry.version() == version)
        .map(entry -> entry.event() + " " + entry.subject()).toList();
  }

  @Test
  void anotherVersionOfTheProgramTellsAllStoriesAnewAndTheSameOneDoesNot() throws Exception {
    try (Bench bench = Bench.open(place(folder), "1")) {
      bench.add(InventedNews.stories(2));
    }
    try (Bench same = Bench.open(place(folder), "1")) {
      assertThat(same.told).isEmpty();
    }
    try (Bench later = Bench.open(place(folder), "2")) {
      assertThat(later.told).containsExactlyInAnyOrder(A, B);
    }
  }

  @Test
  void itIsReadWhileItIsWritten() throws Exception {
    AtomicReference<Optional<Throwable>> failure = new AtomicReference<>(Optional.empty());
    AtomicBoolean done = new AtomicBoolean();
    try (Bench bench = open(); Library reader = Library.open(place(folder))) {
      Thread reading = Thread.ofPlatform().start(() -> {
        while (!done.get()) {
          try {
            readAll(reader);
          } catch (IOException | RuntimeException e) {
            failure.set(Optional.of(e));
            return;
          }
        }
      });
      bench.add(InventedNews.stories(8));
      done.set(true);
      reading.join();
      assertThat(failure.get()).isEmpty();
      assertThat(Contents.of(reader)).isEqualTo(Contents.of(bench.library()));
    }
  }

  private static void readAll(Library reader) throws IOException {
    for (StoryEntry story : reader.stories(Page.first(100))) {
      ToldDossier dossier = ToldDossier.parse(reader.told(story.id()).orElseThrow());
      assertThat(dossier.stories().getFirst().id()).isEqualTo(story.id());
      reader.visited("reader", story.id(), Instant.EPOCH);
    }
  }

  @Test
  void aDeskThatIsTakenIsRefusedAndOneGivenBackIsNot() throws Exception {
    try (Bench bench = open()) {
      assertThatExceptionOfType(Desk.Occupied.class).isThrownBy(this::open)
          .withMessageContaining("another program is at work").withMessageContaining(folder.toString());
      assertThat(bench.add(InventedNews.report(0, 0)).added()).isOne();
    }
    try (Bench next = open()) {
      assertThat(next.library().countArticles()).isOne();
    }
  }

  @Test
  void aLibraryThatANewerProgramWroteIsRefused() throws Exception {
    try (Library library = Library.open(place(folder))) {
      library.jdbi().useHandle(handle -> handle.execute("INSERT INTO flyway_schema_history (installed_rank, version, "
          + "description, type, script, checksum, installed_by, installed_on, execution_time, success) "
          + "SELECT 1000, '99', 'later', 'SQL', 'V99__later.sql', 1, installed_by, installed_on, 1, success "
          + "FROM flyway_schema_history WHERE installed_rank = 1"));
    }
    assertThatExceptionOfType(IOException.class).isThrownBy(() -> Library.open(place(folder)))
        .withMessageContaining("newer version of Rashomon").withMessageContaining("99");
  }

  @Test
  void idsAndTextsOfAnyCharactersAreFoundAgain() throws Exception {
    String odd = "a/b#c d@e \u0000 \uD83D\uDEA2 é'\"%";
    String text = "\uD83D\uDEA2 " + InventedNews.text(0, 0) + " \uD83C\uDF0A";
    try (Bench bench = open()) {
      assertThat(bench.add(InventedNews.line(odd, text, "Écho \u0000 du Port", "2031-01-06"))).isEqualTo(
          new Desk.Added(1, 0, 0, 1));
      assertThat(bench.add(InventedNews.line(odd, text, "Écho \u0000 du Port", "2031-01-06")).known()).isOne();
      String id = odd.replace('\u0000', '\uFFFD');
      assertThat(bench.library().article(id).orElseThrow().text()).isEqualTo(text);
      assertThat(bench.library().articleEntry(id).orElseThrow().story()).isEqualTo("story-" + id);
      Contents contents = Contents.of(bench.library());
      assertThat(contents.members()).isEqualTo(Map.of("story-" + id, Set.of(id)));
      String quotation = bench.story("story-" + id).quotations().getFirst().id();
      bench.desk().correct(correction(Correction.Kind.SET_SPEAKER, "Zoë Ørsted", quotation));
      assertThat(bench.library().person("zoe-ørsted")).isPresent();
    }
  }

  @Test
  void listsArePagedAndCountWhatThereIs() throws Exception {
    try (Bench bench = open()) {
      bench.add(InventedNews.stories(3));
      Library library = bench.library();
      assertThat(library.countArticles()).isEqualTo(9);
      assertThat(library.countStories()).isEqualTo(3);
      assertThat(library.stories(new Page(1, 1))).hasSize(1);
      assertThat(library.stories(new Page(3, 1))).isEmpty();
      assertThat(library.articles(Page.first(2))).extracting(ArticleEntry::number).containsExactly(9L, 8L);
      assertThat(library.outlet("Harbour Echo")).contains(new OutletEntry("Harbour Echo", 3, 3));
      assertThat(library.outlet("No Such Paper")).isEmpty();
      assertThat(library.articlesOf("Harbour Echo", Page.first(10))).extracting(ArticleEntry::id)
          .containsExactly("invented-2-0", "invented-1-0", "invented-0-0");
      assertThat(library.deeds("Harbour Echo", Deed.Kind.FIRST, Page.first(10))).extracting(Deed::story)
          .contains(A, B);
      assertThat(library.persons(Page.first(100))).extracting(PersonEntry::name).contains(InventedNews.name(0));
      PersonEntry captain = library.persons(Page.first(100)).stream()
          .filter(person -> person.name().equals(InventedNews.name(0))).findFirst().orElseThrow();
      assertThat(library.quotationsOf(captain.key(), Page.first(10))).hasSize(captain.quotations());
      assertThat(library.findingsOf("agreement", Page.first(10))).isNotEmpty()
          .allMatch(finding -> finding.gone().isEmpty());
      assertThat(library.told("story-of-nobody")).isEmpty();
      assertThat(library.article("nothing")).isEmpty();
      assertThatIllegalArgumentException().isThrownBy(() -> new Page(-1, 1));
    }
  }

  @Test
  void aRejectedDocumentIsReportedAndTheRestIsAdded() throws Exception {
    try (Bench bench = open()) {
      assertThat(bench.add("{\"text\":\"Short.\"}", InventedNews.report(0, 0)))
          .isEqualTo(new Desk.Added(1, 0, 1, 1));
      assertThat(bench.rejected).hasSize(1);
    }
  }

  @Test
  void feedsAndSettingsAreRemembered() throws Exception {
    try (Library library = Library.open(place(folder))) {
      assertThat(library.feed("https://feed.example/")).isEmpty();
      library.remember("https://feed.example/", "one");
      library.remember("https://feed.example/", "two");
      assertThat(library.feed("https://feed.example/")).contains("two");
      assertThat(library.setting("colour")).isEmpty();
      library.visited("reader", A, Instant.ofEpochMilli(5));
      assertThat(library.visit("reader", A)).contains(Instant.ofEpochMilli(5));
      assertThat(library.visit("other", A)).isEmpty();
    }
  }
}
