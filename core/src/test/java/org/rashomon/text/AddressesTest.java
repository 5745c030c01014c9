package org.rashomon.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AddressesTest {

  @ParameterizedTest
  @ValueSource(strings = {
    "https://www.herald.example/2031/bridge", "http://herald.example/2031/bridge/", "//herald.example/2031/bridge",
    "https://herald.example:443/2031/bridge#comments", "https://m.herald.example/2031/bridge?utm_source=mail",
    "HTTPS://Herald.Example/2031/bridge/?fbclid=x",
    "https://web.archive.org/web/20310504081500/https://herald.example/2031/bridge",
    "http://web.archive.org/web/20310504id_/http://www.herald.example:80/2031/bridge/"})
  void addressesOfOnePageHaveOneForm(String address) {
    assertThat(Addresses.page(address.startsWith("//") ? "https:" + address : address))
        .hasValue("herald.example/2031/bridge");
  }

  @Test
  void whatTellsPagesApartIsKept() {
    assertThat(Addresses.page("https://herald.example/story?id=7")).hasValue("herald.example/story?id=7");
    assertThat(Addresses.page("https://herald.example/Story")).isNotEqualTo(
        Addresses.page("https://herald.example/story"));
    assertThat(Addresses.page("https://herald.example/web/2031/https://x.example/a")).hasValue(
        "herald.example/web/2031/https://x.example/a");
    assertThat(Addresses.page("https://news.herald.example/a")).hasValue("news.herald.example/a");
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://herald.example/", "https://www.herald.example", "herald-77", "",
    "mailto:a@b.example",
    "https://herald.example/%zz"})
  void aFrontPageAndWhatIsNoAddressOfAPageHaveNone(String address) {
    assertThat(Addresses.page(address)).isEmpty();
  }
}
