package org.rashomon.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rashomon.model.Account;
import org.rashomon.model.Claim;
import org.rashomon.model.Sentence;

/**
 * Dates what an account ties to the day it tells of without naming it: "moments later", "Earlier, ...", "the day's
 * talks".
 *
 * <p>The day is the one named last before; where none is, the latest that the account tells of as gone. A year or a
 * month in the sentence right before leads elsewhere.
 */
final class SameDay {
  private static final Pattern LINK = Pattern.compile(
      "(?i)\\b(moments|minutes|seconds) (later|earlier|afterwards?)\\b|\\bthe day['’]s\\b"
          + "|^(shortly|soon) (before|after|afterwards?|thereafter)\\b|^earlier,|^within minutes\\b"
          + "|^after ((a|an|some|about|around|nearly|almost|more|less|than) )*[\\w-]+?[ -](minute|hour)s?\\b");

  /** What leaves open, before the link, whether it happened. */
  private static final Pattern OPEN = Pattern
      .compile("(?i)\\b(may|might|could|would|will|should|if|unless|whether)\\b");

  private SameDay() {}

  /**
   * A sentence that names a date, with how that stood.
   *
   * @param loose whether it names an hour alone, whose day is that of the account or the one told last
   */
  record Dated(Sentence sentence, When when, Standing standing, boolean loose) {}

  /**
   * The sentences tied to a day, dated by it.
   *
   * @param dated what the account dates itself, in the order of the text
   */
  static List<Dated> in(Account account, List<Dated> dated) {
    Optional<When> newsDay = dated.stream()
        .filter(one -> one.standing().hasHappened() && one.when().isExact())
        .map(one -> When.on(one.when().toDay()))
        .max(Comparator.comparing(When::toDay));
    List<Dated> thread = new ArrayList<>(dated);
    List<Dated> tied = new ArrayList<>();
    for (Sentence sentence : account.sentences()) {
      if (isTied(sentence, account) && dated.stream().noneMatch(one -> one.sentence().equals(sentence))) {
        day(sentence, thread, newsDay).map(day -> new Dated(sentence, day, Standing.HAPPENED, false)).ifPresent(one -> {
          tied.add(one);
          thread.add(one);
        });
      }
    }
    return tied;
  }

  private static boolean isTied(Sentence sentence, Account account) {
    String text = sentence.span().in(account.article().text());
    Matcher link = LINK.matcher(text);
    return sentence.part() == Sentence.Part.BODY && link.find()
        && (link.start() == 0 || !OPEN.matcher(text.substring(0, link.start())).find())
        && account.claims().stream()
            .filter(claim -> claim.excerpt().span().contains(sentence.span().start() + link.start()))
            .allMatch(claim -> isTold(claim, link.start() == 0));
  }

  private static boolean isTold(Claim claim, boolean opens) {
    return claim.voice() instanceof Claim.Voice.Outlet && (!opens || claim.modality() == Claim.Modality.ASSERTED);
  }

  private static Optional<When> day(Sentence sentence, List<Dated> dated, Optional<When> newsDay) {
    List<Dated> before = dated.stream()
        .filter(one -> one.sentence().index() < sentence.index())
        .filter(one -> one.when().isExact() || one.sentence().index() + 1 == sentence.index())
        .toList();
    if (before.isEmpty()) {
      return newsDay;
    }
    Dated last = before.stream().max(Comparator.comparingInt(one -> one.sentence().index())).orElseThrow();
    return last.when().isExact() && last.standing().hasHappened()
        ? Optional.of(When.on(last.when().toDay()))
        : Optional.empty();
  }
}
