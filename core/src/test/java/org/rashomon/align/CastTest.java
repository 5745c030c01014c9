package org.rashomon.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rashomon.model.Account;
import org.rashomon.model.Entity;
import org.rashomon.testing.AccountBuilder;

final class CastTest {
  private static List<String> names(Account... accounts) {
    return Cast.of(List.of(accounts)).entities().stream().map(Entity::name).toList();
  }

  private static Account of(String id, Entity.Kind kind, String... names) {
    AccountBuilder account = AccountBuilder.of(id, String.join(" met ", names) + ".");
    List.of(names).forEach(name -> account.entity(kind, name, "", name));
    return account.build();
  }

  private static Account people(String id, String... names) {
    return of(id, Entity.Kind.PERSON, names);
  }

  private static Account organizations(String id, String... names) {
    return of(id, Entity.Kind.ORGANIZATION, names);
  }

  @Test
  void spellingsOfOneNameAreOnePerson() {
    assertThat(names(people("a", "Han Soo-jin"), people("b", "Han Soo Jin"), people("c", "Han Soo-jin")))
        .containsExactly("Han Soo-jin");
  }

  @Test
  void aMiddleInitialMakesNoOtherPersonButTwoDo() {
    assertThat(names(people("a", "Ruth B. Calder"), people("b", "Ruth Calder"))).hasSize(1);
    assertThat(names(people("a", "Ruth B. Calder"), people("b", "Ruth C. Calder"))).hasSize(2);
  }

  @Test
  void aShortFirstNameIsTheLongOne() {
    assertThat(names(people("a", "Bill Calder"), people("b", "William Calder"))).hasSize(1);
    assertThat(names(people("a", "Bill Calder"), people("b", "Walter Calder"))).hasSize(2);
  }

  @Test
  void aVowelWrittenOtherwiseInALongNameIsTheSameName() {
    assertThat(names(people("a", "Muqtar Benali"), people("b", "Moqtar Benali"))).hasSize(1);
  }

  @Test
  void aLastLetterThatTellsSexesApartDoesNot() {
    assertThat(names(people("a", "Calder Antonio"), people("b", "Calder Antonia"))).hasSize(2);
  }

  @Test
  void aSurnameAloneIsWhomTheOtherAccountsNameInFull() {
    assertThat(names(people("a", "Ruth Calder"), people("b", "Calder"))).containsExactly("Ruth Calder");
  }

  @Test
  void aSurnameThatTwoBearIsNobodysUnlessOneIsSpokenOfFarMore() {
    assertThat(names(people("a", "Ruth Calder"), people("b", "Owen Calder"), people("c", "Calder"))).hasSize(3);
    assertThat(names(people("a", "Ruth Calder"), people("b", "Ruth Calder"), people("c", "Owen Calder"),
        people("d", "Calder"))).hasSize(2);
  }

  @Test
  void whoAnAccountKeepsApartStaysApart() {
    assertThat(names(people("a", "Ruth Calder", "Calder"), people("b", "Ruth Calder"))).hasSize(2);
  }

  @Test
  void anAcronymIsTheOrganizationWithItsInitials() {
    assertThat(names(organizations("a", "NRFA"), organizations("b", "National River and Fisheries Authority")))
        .containsExactly("National River and Fisheries Authority");
  }

  @Test
  void namesOfOneStateAreOneAndASeatIsOnlyAVoiceOfIt() {
    Cast cast = Cast.of(List.of(of("a", Entity.Kind.PLACE, "Britain", "London"), of("b", Entity.Kind.PLACE, "the UK")));
    assertThat(cast.entities()).hasSize(2);
    assertThat(cast.mayBeOneVoice(cast.entities().get(0).id(), cast.entities().get(1).id())).isTrue();
  }

  @Test
  void aPersonIsNoPlaceOfTheSameName() {
    assertThat(names(people("a", "Paris"), of("b", Entity.Kind.PLACE, "Paris"))).hasSize(2);
  }

  @Test
  void mentionsOfAllAccountsAreGathered() {
    Cast cast = Cast.of(List.of(people("a", "Ruth Calder"), people("b", "Ruth Calder")));
    assertThat(cast.mentions().get(cast.entities().get(0).id())).extracting(excerpt -> excerpt.article())
        .containsExactly("a", "b");
  }
}
