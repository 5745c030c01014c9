package org.rashomon.app.library;

import org.rashomon.app.dossier.ToldDossier;
import org.rashomon.model.Account;
import org.rashomon.model.Article;
import org.rashomon.model.Cleaned.Rejected;

/** Two listeners as one. */
record Both(DeskListener first, DeskListener second) implements DeskListener {
  @Override
  public void added(Account account) {
    first.added(account);
    second.added(account);
  }

  @Override
  public void known(Article article) {
    first.known(article);
    second.known(article);
  }

  @Override
  public void rejected(Rejected rejected) {
    first.rejected(rejected);
    second.rejected(rejected);
  }

  @Override
  public void told(ToldDossier story) {
    first.told(story);
    second.told(story);
  }

  @Override
  public void ended(String story) {
    first.ended(story);
    second.ended(story);
  }

  @Override
  public void failed(String story, RuntimeException failure) {
    first.failed(story, failure);
    second.failed(story, failure);
  }
}
