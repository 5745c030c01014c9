package org.rashomon.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class AgenciesTest {

  @Test
  void anAgencyIsTheSameByAllItsNames() {
    assertThat(Agencies.areSame("AP", "The Associated Press")).isTrue();
    assertThat(Agencies.namesOf("Associated Press")).contains("AP", "Associated Press", "AP News");
  }

  @Test
  void whatIsNoAgencyIsTheSameByItsOwnNameAlone() {
    assertThat(Agencies.areSame("Harbour Post", "harbour post")).isTrue();
    assertThat(Agencies.areSame("Harbour Post", "Harbour Herald")).isFalse();
    assertThat(Agencies.areSame("AP", "Reuters")).isFalse();
    assertThat(Agencies.namesOf("Harbour Post")).containsExactly("Harbour Post");
  }
}
