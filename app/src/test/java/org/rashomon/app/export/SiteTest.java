package org.rashomon.app.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashomon.app.dossier.ToldDossier.Excerpt;

final class SiteTest {

  @Test
  void addressesLieBelowTheBaseWhetherOrNotItEndsInASlash() {
    for (String base : new String[]{"https://desk.example/news", "https://desk.example/news/"}) {
      assertThat(new Site(URI.create(base)).story("s1")).hasToString("https://desk.example/news/story?id=s1");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://a.example/ü?#x", "a%2Fb", "~2F~", "..", ".a", "a b+c@1f", "\uD83D\uDE00", ""})
  void anyIdIsOneSegmentThatNoServerTouches(String id) {
    assertThat(Site.encoded(id)).matches("[A-Za-z0-9_~-]*");
    assertThat(Site.decoded(Site.encoded(id))).isEqualTo(id);
  }

  @Test
  void whatWasNotEncodedStandsForItself() {
    assertThat(Site.decoded("a~zz.é/")).isEqualTo("a~zz.é/");
  }

  @Test
  void aPlaceCountsCharactersOfTheText() {
    assertThat(Told.SITE.place(new Excerpt("a", 3, 9, "a word")).toString())
        .endsWith("/articles/a/text#char=3,9");
  }

  @Test
  void aTagDoesNotDependOnThePath() {
    assertThat(new Site(URI.create("http://desk.example:8080/other")).tag("story", "s 1"))
        .isEqualTo(Told.SITE.tag("story", "s 1")).isEqualTo("tag:desk.example,2026:story/s~201");
  }

  @Test
  void aBaseWithoutAHostIsRefused() {
    assertThatThrownBy(() -> new Site(URI.create("/news"))).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("/news");
  }

  @Test
  void onlyAddressesOfTheWebAreKeptFromOthers() {
    assertThat(Site.elsewhere("https://a.example/")).contains(URI.create("https://a.example/"));
    assertThat(Site.elsewhere("javascript:alert(1)")).isEmpty();
    assertThat(Site.elsewhere("a b")).isEmpty();
    assertThat(Site.elsewhere("/relative")).isEmpty();
  }
}
