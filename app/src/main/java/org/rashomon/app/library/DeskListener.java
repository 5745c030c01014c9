package org.rashomon.app.library;

import org.rashomon.app.dossier.ToldDossier;
import org.rashomon.model.Account;
import org.rashomon.model.Article;
import org.rashomon.model.Cleaned.Rejected;

/** Is told what a {@link Desk} does, once it is stored. */
public interface DeskListener {
  /** Does nothing of what it is told. */
  DeskListener NONE = new DeskListener() {};

  /** An article is in the library. */
  default void added(Account account) {}

  /** An article was in the library before. */
  default void known(Article article) {}

  /** A document was left out. */
  default void rejected(Rejected rejected) {}

  /** A story was told: for the first time, or anew. */
  default void told(ToldDossier story) {}

  /** A story is no more; its articles are in others. */
  default void ended(String story) {}

  /** A story could not be told, which is a defect; it stays as it was told last and is tried again with the next desk. */
  default void failed(String story, RuntimeException failure) {}

  /** Tells one after the other. */
  static DeskListener both(DeskListener first, DeskListener second) {
    return new Both(first, second);
  }
}
