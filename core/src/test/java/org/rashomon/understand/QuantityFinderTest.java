package org.rashomon.understand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashomon.model.Quantity;

final class QuantityFinderTest {

  private static List<Quantity> find(String text) {
    return ReadText.on("2031-05-14", text).claims().stream().flatMap(claim -> claim.quantities().stream()).toList();
  }

  private static String print(Quantity quantity) {
    return quantity.excerpt().exact() + " | " + side(quantity.low()) + " | " + side(quantity.high()) + " | "
        + quantity.bound() + " | " + quantity.of();
  }

  private static String side(OptionalDouble number) {
    return number.isEmpty()
        ? "-"
        : String.format(Locale.ROOT, "%.12g", number.getAsDouble())
            .replaceAll("0+$", "").replaceAll("\\.$", "");
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', textBlock = """
      The ferry carried 12 people.; 12 | 12 | 12 | EXACT | people
      It carried two dozen containers.; two dozen | 24 | 24 | EXACT | containers
      The yard employs nearly 40 welders.; nearly 40 | 40 | 40 | ABOUT | welders
      The port earned 1.2 million crowns.; 1.2 million | 1200000 | 1200000 | EXACT | crowns
      The tide rose by 3–5 feet.; 3–5 | 3 | 5 | RANGE | feet
      It takes two to four hours.; two to four | 2 | 4 | RANGE | hours
      At least 12 boats sank.; At least 12 | 12 | - | AT_LEAST | boats
      There were more than 300 guests.; more than 300 | 300 | - | AT_LEAST | guests
      The hall holds up to 900 guests.; up to 900 | - | 900 | AT_MOST | guests
      The toll costs $4.50 now.; 4.50 | 4.5 | 4.5 | EXACT | dollars
      The bridge cost $5B in all.; $5B | 5000000000 | 5000000000 | EXACT | dollars
      They paid a fine of €40k.; €40k | 40000 | 40000 | EXACT | euros
      The toll was $5 before.; $5 | 5 | 5 | EXACT | dollars
      Prices rose 7 percent.; 7 | 7 | 7 | EXACT | percent
      Prices rose 7.5% again.; 7.5 | 7.5 | 7.5 | EXACT | percent
      They met for a 40-minute talk.; 40 | 40 | 40 | EXACT | minutes
      All sanctions were lifted.; All | - | - | ALL | sanctions
      It lifted some of the sanctions.; some | - | - | SOME | sanctions
      None of the boats sank.; None | 0 | 0 | NONE | boats
      Hundreds of homes burned.; Hundreds | 200 | - | MANY | homes
      """)
  void aNumberHasItsBoundsAndWhatItCounts(String text, String expected) {
    assertThat(find(text)).extracting(QuantityFinderTest::print).contains(expected.replaceFirst("^4.50", "\\$4.50"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', textBlock = """
      Four people were killed in the fire.; killed
      Four people are confirmed dead.; killed
      The fire left four people dead.; killed
      A fire killing four people broke out.; killed
      The death toll rose to 4 overnight.; killed
      Four sailors died in the storm.; killed
      Four men were shot and killed there.; killed
      Four women were critically injured.; injured
      The blast wounded four soldiers.; injured
      Four people were shot on Monday.; shot
      Four boats were on the lake.; boats
      """)
  void victimsAreCountedByWhatBefellThem(String text, String of) {
    assertThat(find(text)).extracting(Quantity::of).containsExactly(of);
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "The 35-year-old captain slept.", "Captain Una Dahl, 35, slept.", "The captain, aged 35, slept."})
  void agesAreYearsOld(String text) {
    assertThat(find(text)).extracting(Quantity::of).containsExactly("years old");
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "It happened in 2029 in the harbour.", "It happened on May 12 in the harbour.", "It happened at 7:15 p.m. there.",
    "It was the 3rd fire there.", "She lives at 1200 Harbour Street there.", "Call 555-0134-22 for help.",
    "He took Flight 93 to Brevik.", "One of the best came late.", "He said they saw one another."})
  void datesNamesAddressesAndOrdinalsAreNoQuantities(String text) {
    assertThat(find(text)).isEmpty();
  }
}
