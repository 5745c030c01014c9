package org.rashomon.group;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.model.Account;

/** The portraits of the accounts that arrived, numbered in this order. */
final class Gallery {
  /** So many of the likest accounts are compared with a new one. */
  private static final int CANDIDATES = 30;

  private final Terms terms = new Terms();
  private final Index index = new Index(terms);
  private final List<Portrait> portraits = new ArrayList<>();

  /**
   * Hangs the portrait of an account that arrives.
   *
   * @return the numbers of the accounts before it which the index finds like it, the likest first
   */
  List<Integer> hang(Account account) {
    Portrait drawn = Portrait.of(account, terms);
    List<Integer> like = index.like(drawn, CANDIDATES);
    Portrait portrait = drawn.withVagueness(Vagueness.of(drawn, like.stream().map(portraits::get)));
    index.add(portraits.size(), portrait);
    portraits.add(portrait);
    return like;
  }

  int size() {
    return portraits.size();
  }

  Portrait portrait(int number) {
    return portraits.get(number);
  }

  Meeting meeting(int one, int other) {
    return Meeting.of(portraits.get(one), portraits.get(other), terms);
  }

  Terms terms() {
    return terms;
  }
}
