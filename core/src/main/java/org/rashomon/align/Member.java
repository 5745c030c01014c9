package org.rashomon.align;

import java.util.List;
import org.rashomon.model.Account;
import org.rashomon.model.Entity;
import org.rashomon.model.Excerpt;
import org.rashomon.model.Mention;

/** An entity as one account has it. */
record Member(Account account, Entity entity, NameWords name, List<Excerpt> mentions) {

  static Member of(Account account, Entity entity) {
    List<Excerpt> mentions = account.mentions().stream()
        .filter(mention -> mention.entity().equals(entity.id()))
        .map(Mention::span)
        .map(account.article()::excerpt)
        .toList();
    return new Member(account, entity, NameWords.of(entity.name()), mentions);
  }

  String article() {
    return account.article().id();
  }

  boolean isPerson() {
    return entity.kind() == Entity.Kind.PERSON;
  }
}
