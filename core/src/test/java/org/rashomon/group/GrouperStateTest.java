package org.rashomon.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rashomon.model.Account;
import org.rashomon.model.Arrival;
import org.rashomon.testing.AccountBuilder;

/** A grouper that was written down and read goes on as if nothing had been. */
final class GrouperStateTest {
  private static final LocalDate FIRST = LocalDate.of(2031, 1, 1);
  private static final List<String> TOWNS = List.of("Larnham", "Corvale", "Harrowgate", "Tarnow", "Estmere", "Velden",
      "Dunmarsh", "Quillport", "Ashmouth", "Thornwick");
  private static final List<String> THINGS = List.of("ferry", "grain mill", "savings bank", "school", "waterworks",
      "footbridge", "sports hall", "lighthouse", "tram depot", "cannery");
  private static final List<String> DEEDS = List.of("burned down after a spark in the drying room",
      "ran into the northern pier in thick fog", "was robbed by two men with a grey van",
      "collapsed while a crane lifted steel beams", "was flooded when the river broke its dyke",
      "was sold to a bank abroad after a heated vote");
  private static final List<String> NAMES = List.of("Ana Okafor", "Tomas Brandt", "Mina Vale", "Petr Lindqvist",
      "Ingrid Moreau", "Sam Obuya", "Leila Haddad", "Oskar Novak");

  /** Reports on a few hundred things, several on most, dated and undated, so that stories grow, merge and split. */
  private static List<Account> accounts(int many) {
    Random random = new Random(7);
    List<Account> accounts = new ArrayList<>();
    for (int number = 0; number < many; number++) {
      int thing = random.nextInt(many / 3);
      AccountBuilder account = AccountBuilder.of("a" + number, text(thing, random));
      boolean dated = random.nextInt(8) > 0;
      accounts.add((dated ? account.on(FIRST.plusDays(thing * 3L + random.nextInt(4)).toString()) : account).build());
    }
    return accounts;
  }

  private static String text(int thing, Random random) {
    String what = THINGS.get(thing % THINGS.size());
    String town = TOWNS.get(thing / 3 % TOWNS.size());
    List<String> sentences = new ArrayList<>(List.of(
        "The " + what + " of " + town + " " + DEEDS.get(thing % DEEDS.size()) + ".",
        NAMES.get(thing % NAMES.size()) + ", " + (20 + thing % 60) + ", was in the " + what + " on Monday.",
        "Police in " + town + " counted " + (3 + thing % 40) + " people at the " + what + ".",
        "The mayor, " + NAMES.get(thing / 2 % NAMES.size()) + ", spoke on Quarry Road at 7 a.m.",
        NAMES.get(random.nextInt(NAMES.size())) + " of " + TOWNS.get(random.nextInt(TOWNS.size()))
            + " was surprised."));
    return String.join(" ", sentences.subList(random.nextInt(2), 3 + random.nextInt(3)));
  }

  private static Account withARareName(int number) {
    return AccountBuilder.of("a" + number, "The owner, " + nonsense(number) + " Z" + nonsense(number)
        + ", spoke of the mill in " + TOWNS.get(number % TOWNS.size()) + " again.").on(FIRST.toString()).build();
  }

  /** A word that no other account has. */
  private static String nonsense(int number) {
    return "Qx" + Integer.toString(number, 26).chars().map(digit -> 'a' + Character.digit(digit, 26))
        .mapToObj(Character::toString).collect(Collectors.joining());
  }

  private static Map<String, Account> byId(List<Account> accounts) {
    Map<String, Account> byId = new HashMap<>();
    accounts.forEach(account -> byId.put(account.article().id(), account));
    return byId;
  }

  private static byte[] written(Grouper grouper) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    grouper.write(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }

  private static Grouper read(byte[] bytes, List<Account> archive) throws IOException {
    Map<String, Account> byId = byId(archive);
    return Grouper.read(new DataInputStream(new ByteArrayInputStream(bytes)),
        id -> Objects.requireNonNull(byId.get(id)));
  }

  @Test
  void itPlacesThreeHundredFurtherAccountsAsTheOneThatWasWritten() throws IOException {
    List<Account> accounts = accounts(900);
    Grouper kept = new Grouper();
    accounts.subList(0, 600).forEach(kept::add);
    Grouper restored = read(written(kept), accounts);
    assertThat(restored.assignments()).isEqualTo(kept.assignments());

    List<Arrival> arrivals = new ArrayList<>();
    for (Account next : accounts.subList(600, 900)) {
      arrivals.add(kept.add(next));
      assertThat(restored.add(next)).isEqualTo(arrivals.getLast());
    }
    assertThat(arrivals).extracting(Arrival::effect).contains(Arrival.Effect.JOINED, Arrival.Effect.OPENED,
        Arrival.Effect.MERGED, Arrival.Effect.SPLIT);
    assertThat(restored.stories()).isEqualTo(kept.stories());
    assertThat(written(restored)).isEqualTo(written(kept));
  }

  @Test
  void quietAccountsAreDrawnFromTheArchive() throws IOException {
    List<Account> accounts = IntStream.range(0, 100).mapToObj(GrouperStateTest::withARareName).toList();
    Grouper kept = new Grouper();
    accounts.forEach(kept::add);
    // Nothing near the first month arrives any more.
    for (int number = 0; number <= Index.QUIET_AFTER + 500; number++) {
      kept.add(AccountBuilder.of("later" + number, "later " + nonsense(number + 1000) + ".").on("2042-01-01").build());
    }
    Map<String, Account> archive = byId(accounts);
    List<String> asked = new ArrayList<>();
    Grouper restored = Grouper.read(new DataInputStream(new ByteArrayInputStream(written(kept))), id -> {
      asked.add(id);
      return Objects.requireNonNull(archive.get(id));
    });
    assertThat(asked).isEmpty();
    for (Account again : accounts) {
      Account same = AccountBuilder.of("again-" + again.article().id(), again.article().text()).build();
      assertThat(restored.add(same)).isEqualTo(kept.add(same));
    }
    assertThat(asked).isNotEmpty();
    assertThat(written(restored)).isEqualTo(written(kept));
  }

  @Test
  void bytesThatAreCutOffAreNoGrouper() throws IOException {
    List<Account> accounts = accounts(30);
    Grouper kept = new Grouper();
    accounts.forEach(kept::add);
    byte[] bytes = written(kept);
    assertThatExceptionOfType(EOFException.class)
        .isThrownBy(() -> read(Arrays.copyOf(bytes, bytes.length / 2), accounts));
  }

  @Test
  void aStoryIsToldFromItsAccountsAloneWhateverElseArrived() {
    List<Account> accounts = accounts(60).subList(0, 5);
    assertThat(Grouper.story("story-x", accounts)).isEqualTo(Grouper.story("story-x", accounts));
    assertThat(Grouper.story("story-x", accounts).placements()).hasSize(5)
        .extracting(placement -> placement.decidedBy()).startsWith("opened the story", "likest account");
  }
}
