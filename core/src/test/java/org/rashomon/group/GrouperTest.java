package org.rashomon.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rashomon.model.Account;
import org.rashomon.model.Arrival;
import org.rashomon.model.Arrival.Effect;
import org.rashomon.model.Story;
import org.rashomon.model.Story.Shared;
import org.rashomon.model.Story.Shared.Kind;
import org.rashomon.testing.AccountBuilder;

final class GrouperTest {
  private static final String BRIDGE_1 = "Two workers died when the Tarnow footbridge collapsed into the Mell on Monday"
      + " morning, police in Harrowgate said. Mayor Ana Okafor said the bridge had been closed for repairs since May."
      + " A crane had been lifting steel beams when the span gave way at 7 a.m.";
  private static final String BRIDGE_2 = "Mayor Ana Okafor has ordered an inquiry after the Tarnow footbridge fell into"
      + " the river Mell, killing two workers. A crane was lifting beams for the repairs, police in Harrowgate said.";
  private static final String BRIDGE_3 = "The crane firm Dusk and Sons said it was helping police in Harrowgate after"
      + " the collapse of the Tarnow footbridge, in which two workers were killed as steel beams were lifted.";
  private static final String SHOOTING_1 = "A 24-year-old man was shot dead outside a bar on Alder Street in Corvale late"
      + " on Monday, police said. The victim was named as Petr Lindqvist. No arrest has been made.";
  private static final String SHOOTING_2 = "Police in Corvale named the man shot dead outside the Alder Street bar as"
      + " Petr Lindqvist, 24. Detectives are looking for a grey van.";
  private static final String OTHER_SHOOTING_1 = "A 31-year-old man was shot and wounded in a car on Quarry Road in"
      + " Corvale on Tuesday, police said. The victim, Sam Obuya, was taken to hospital. No arrest has been made.";
  private static final String OTHER_SHOOTING_2 = "Sam Obuya, 31, remains in hospital after he was shot in his car on"
      + " Quarry Road, police in Corvale said on Wednesday. A neighbour heard six shots.";

  private static List<Account> twoShootingsAndABridge() {
    return List.of(
        account("bridge-1", "2031-06-02", BRIDGE_1),
        account("alder-1", "2031-06-03", SHOOTING_1),
        account("bridge-2", "2031-06-03", BRIDGE_2),
        account("quarry-1", "2031-06-04", OTHER_SHOOTING_1),
        account("alder-2", "2031-06-04", SHOOTING_2),
        account("bridge-3", "2031-06-05", BRIDGE_3),
        account("quarry-2", "2031-06-05", OTHER_SHOOTING_2));
  }

  private static Account account(String id, String day, String text) {
    return AccountBuilder.of(id, text).on(day).build();
  }

  private static Account undated(String id, String text) {
    return AccountBuilder.of(id, text).build();
  }

  private static List<Story> group(List<Account> accounts) {
    Grouper grouper = new Grouper();
    accounts.forEach(grouper::add);
    return grouper.stories();
  }

  private static Set<Set<String>> articles(List<Story> stories) {
    return stories.stream()
        .map(story -> story.accounts().stream().map(account -> account.article().id()).collect(Collectors.toSet()))
        .collect(Collectors.toSet());
  }

  @Test
  void accountsOfOneThingAreOneStoryAndLikeIncidentsInOneTownStayApart() {
    assertThat(articles(group(twoShootingsAndABridge()))).containsExactlyInAnyOrder(
        Set.of("bridge-1", "bridge-2", "bridge-3"), Set.of("alder-1", "alder-2"), Set.of("quarry-1", "quarry-2"));
  }

  @Test
  void anyOrderOfArrivalGivesTheSameStories() {
    Set<Set<String>> expected = articles(group(twoShootingsAndABridge()));
    for (int seed = 0; seed < 20; seed++) {
      List<Account> shuffled = new ArrayList<>(twoShootingsAndABridge());
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(articles(group(shuffled))).as("seed %d", seed).isEqualTo(expected);
    }
  }

  @Test
  void anUndatedAccountJoinsItsStory() {
    List<Account> accounts = new ArrayList<>(twoShootingsAndABridge().subList(0, 5));
    accounts.add(undated("bridge-4", BRIDGE_3));
    assertThat(articles(group(accounts))).contains(Set.of("bridge-1", "bridge-2", "bridge-4"));
  }

  @Test
  void theSameWordsYearsLaterAreAnotherStory() {
    assertThat(group(List.of(
        account("then", "2031-06-02", BRIDGE_1), account("later", "2034-06-02", BRIDGE_2)))).hasSize(2);
  }

  private static List<Shared> shared(Account one, Account other) {
    return group(List.of(one, other)).get(0).placements().get(1).shared();
  }

  @Test
  void everyPlacementSaysWhy() {
    Story bridge = group(twoShootingsAndABridge()).get(0);
    assertThat(bridge.placements()).hasSize(3);
    assertThat(bridge.placements().get(0).decidedBy()).isEqualTo("opened the story");
    assertThat(bridge.placements().get(1).decidedBy()).isEqualTo("likest account");
    assertThat(bridge.placements().get(1).shared()).extracting(Story.Shared::text).contains("Ana Okafor", "Tarnow");
    assertThat(bridge.placements().get(1).score()).isBetween(0.3, 1.0);
  }

  @Test
  void whatIsSharedIsToldByKindAndAsItIsWritten() {
    List<Shared> shared = shared(
        account("first", "2031-06-03", SHOOTING_1), account("second", "2031-06-04", SHOOTING_2));
    assertThat(shared).contains(
        new Shared(Kind.NAME, "Petr Lindqvist"), new Shared(Kind.NAME, "Alder Street"), new Shared(Kind.NUMBER, "24"));
    assertThat(shared).extracting(Shared::text).doesNotContain("Lindqvist", "Petr", "lindqvist");
  }

  @Test
  void storiesComeLargestFirstAndTheirAccountsInOrderOfPublication() {
    List<Account> reversed = new ArrayList<>(twoShootingsAndABridge());
    Collections.reverse(reversed);
    List<Story> stories = group(reversed);
    assertThat(stories.get(0).accounts()).extracting(account -> account.article().id())
        .containsExactly("bridge-1", "bridge-2", "bridge-3");
  }

  @Test
  void aStoryKeepsItsIdWhenEarlierAccountsOfItArriveLater() {
    Grouper grouper = new Grouper();
    List<Account> late = List.of(
        account("m", "2031-06-04", BRIDGE_2), account("z", "2031-06-05", BRIDGE_3),
        account("a", "2031-06-02", BRIDGE_1));
    assertThat(late).allSatisfy(account -> assertThat(grouper.add(account).story()).isEqualTo("story-m"));
    assertThat(grouper.stories()).extracting(Story::id).containsExactly("story-m");
  }

  @Test
  void anArrivalSaysWhatItChanged() {
    Grouper grouper = new Grouper();
    assertThat(grouper.add(account("first", "2031-06-02", BRIDGE_1)))
        .isEqualTo(new Arrival("first", "story-first", Effect.OPENED, List.of("story-first"), List.of()));
    assertThat(grouper.add(account("other", "2031-06-03", SHOOTING_1)))
        .isEqualTo(new Arrival("other", "story-other", Effect.OPENED, List.of("story-other"), List.of()));
    assertThat(grouper.add(account("second", "2031-06-03", BRIDGE_2)))
        .isEqualTo(new Arrival("second", "story-first", Effect.JOINED, List.of("story-first"), List.of()));
  }

  @Test
  void sketchesDrawnBeforehandGiveTheSameStories() {
    Grouper grouper = new Grouper();
    twoShootingsAndABridge().parallelStream().map(Sketch::of).toList().forEach(grouper::add);
    assertThat(grouper.stories()).extracting(Story::placements)
        .containsExactlyElementsOf(group(twoShootingsAndABridge()).stream().map(Story::placements).toList());
  }

  @Test
  void whatIsRememberedOfPairsChangesNoStory() {
    Grouper forgetful = new Grouper(0.33, 1);
    twoShootingsAndABridge().forEach(forgetful::add);
    assertThat(articles(forgetful.stories())).isEqualTo(articles(group(twoShootingsAndABridge())));
  }

  @Test
  void anAccountWithoutWordsIsAStoryOfItsOwn() {
    assertThat(group(List.of(undated("empty", ""), undated("marks", "… – !"), undated("bridge", BRIDGE_1)))).hasSize(3);
  }
}
