package org.rashomon.model;

import java.util.List;
import java.util.Locale;

/**
 * The accounts of one thing that happened.
 *
 * @param id stable for the same articles
 * @param accounts in order of publication, the undated last; ties by article id
 * @param placements why each account is here, one an account, in the order they arrived
 */
public record Story(String id, List<Account> accounts, List<Placement> placements) {

  public Story {
    accounts = List.copyOf(accounts);
    placements = List.copyOf(placements);
  }

  /**
   * Why an article belongs to a story.
   *
   * @param article its id
   * @param decidedBy the rule
   * @param score how near it was, in [0, 1]; 1 for the article that opened the story
   * @param shared what decided it, the weightiest first
   */
  public record Placement(String article, String decidedBy, double score, List<Shared> shared) {
    public Placement {
      shared = List.copyOf(shared);
    }
  }

  /**
   * Something that two articles have in common.
   *
   * @param text as the article writes it; a plain word in lower case
   */
  public record Shared(Kind kind, String text) {
    /** What it is. A place that nobody knew for one is a name. */
    public enum Kind {
      NAME,
      PLACE,
      TIME,
      NUMBER,
      WORD;

      /** The name used in output. */
      public String label() {
        return name().toLowerCase(Locale.ROOT);
      }
    }
  }

  /**
   * The account of an article.
   *
   * @throws IllegalArgumentException if the article is not of this story
   */
  public Account account(String article) {
    return accounts.stream()
        .filter(account -> account.article().id().equals(article))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("no article " + article + " in story " + id));
  }
}
