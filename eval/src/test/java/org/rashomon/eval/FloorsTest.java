package org.rashomon.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FloorsTest {
  private static final Floors FLOORS = new Floors(Map.of("times-dev-value", 0.8, "times-dev-wrong", 3.0));

  private static Figure value(double reached) {
    return Figure.of("times/dev", "value", reached);
  }

  private static Figure wrong(double counted) {
    return Figure.ofErrors("times/dev", "wrong", counted);
  }

  @Test
  void aFigureBelowItsFloorIsAFailure() {
    assertThat(FLOORS.failures(List.of(value(0.79), wrong(3)))).singleElement().asString().contains("times-dev-value");
  }

  @Test
  void moreErrorsThanPinnedAreAFailure() {
    assertThat(FLOORS.failures(List.of(value(0.9), wrong(4)))).singleElement().asString().contains("above 3.0");
  }

  @Test
  void whatIsReachedOrLacksATrifleIsNone() {
    assertThat(FLOORS.failures(List.of(value(0.7985), wrong(2)))).isEmpty();
  }

  @Test
  void aPinnedFigureThatWasNotMeasuredIsAFailure() {
    assertThat(FLOORS.failures(List.of(value(0.9)))).singleElement().asString().contains("was not measured");
  }

  @Test
  void aFigureThatIsNotANumberIsAFailure() {
    assertThat(FLOORS.failures(List.of(value(Double.NaN), wrong(0)))).hasSize(1);
  }

  @Test
  void pinningTightensAndNeverLoosens() {
    Floors tightened = FLOORS.tightened(List.of(value(0.8519), wrong(7), Figure.of("new", "one", 0.5)));
    assertThat(tightened.pinned())
        .containsEntry("times-dev-value", 0.851).containsEntry("times-dev-wrong", 3.0).containsEntry("new-one", 0.5);
  }

  @Test
  void noFloorHoldsAPeersFigureOrASpeed() {
    Figure peer = value(0.7).ofPeer("another");
    Figure speed = Figure.shown("times/dev", "documents per CPU second", 150);
    Floors pinned = new Floors(Map.of(peer.key(), 0.9));
    assertThat(pinned.of(peer)).isEmpty();
    assertThat(pinned.failures(List.of(peer, speed))).singleElement().asString().contains("was not measured");
    assertThat(FLOORS.tightened(List.of(peer, speed))).isEqualTo(FLOORS);
  }

  @Test
  void aPeersFigureIsNotTakenForOurs() {
    assertThat(FLOORS.failures(List.of(value(0.5).ofPeer("another"), value(0.9), wrong(0)))).isEmpty();
  }

  @Test
  void whatIsWrittenIsReadAgain(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("floors.properties");
    FLOORS.write(file);
    assertThat(Floors.read(file)).isEqualTo(FLOORS);
  }
}
