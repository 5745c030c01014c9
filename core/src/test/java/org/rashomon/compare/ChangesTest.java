package org.rashomon.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rashomon.model.Excerpt;
import org.rashomon.model.Version.Change;
import org.rashomon.testing.AccountBuilder;

final class ChangesTest {
  private static final String TEXT = "The ferry ran aground on Sunday. Twelve people were hurt in the crash. The pilot"
      + " has not been found. Divers go down on Monday.";

  /** Each as "kind: from > to". */
  private static List<String> between(String before, String after) {
    return Changes.between(AccountBuilder.of("a", before).build(), AccountBuilder.of("b", after).build()).stream()
        .map(ChangesTest::told).toList();
  }

  private static String told(Change change) {
    return change.kind().label() + ": " + change.from().map(Excerpt::exact).orElse("") + " > "
        + change.to().map(Excerpt::exact).orElse("");
  }

  @Test
  void anUnchangedTextHasNoChanges() {
    assertThat(between(TEXT, TEXT)).isEmpty();
  }

  @Test
  void aSentenceAddedIsToldWhereItStands() {
    assertThat(between(TEXT, TEXT.replace("The pilot", "A tug stands by. The pilot")))
        .containsExactly("added:  > A tug stands by.");
  }

  @Test
  void aSentenceRemovedIsTold() {
    assertThat(between(TEXT, TEXT.replace("The pilot has not been found. ", "")))
        .containsExactly("removed: The pilot has not been found. > ");
  }

  @Test
  void aSentenceOfMostlyTheSameWordsWasChanged() {
    assertThat(between(TEXT, TEXT.replace("Twelve people were hurt", "Seventeen people were badly hurt")))
        .containsExactly("changed: Twelve people were hurt in the crash. > "
            + "Seventeen people were badly hurt in the crash.");
  }

  @Test
  void aSentenceOfOtherWordsWasNotChangedButReplaced() {
    assertThat(between(TEXT, TEXT.replace("The pilot has not been found.", "Rain is expected by night.")))
        .containsExactly("removed: The pilot has not been found. > ", "added:  > Rain is expected by night.");
  }

  @Test
  void aSentenceMovedIsNoChange() {
    assertThat(between(TEXT, "Divers go down on Monday. " + TEXT.replace(" Divers go down on Monday.", ""))).isEmpty();
  }

  @Test
  void otherMarksAndSpacesAreNoChange() {
    assertThat(between("\"It's over,\" she said - at last.", "“It’s  over,” she said – at last.")).isEmpty();
  }

  @Test
  void aSentenceThatStandsTwiceIsRemovedOnce() {
    assertThat(between("The sea was calm. The sea was calm.", "The sea was calm."))
        .containsExactly("removed: The sea was calm. > ");
  }

  @Test
  void textsWrittenAnewAreToldWithoutComparingEverySentenceWithEvery() {
    String before = "A buoy went down. ".repeat(600);
    String after = "A light came up. ".repeat(600);
    assertThat(between(before, after)).hasSize(1200).noneMatch(told -> told.startsWith("changed"));
  }
}
