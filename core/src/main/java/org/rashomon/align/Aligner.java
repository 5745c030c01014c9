package org.rashomon.align;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.model.Account;
import org.rashomon.model.Alignment;
import org.rashomon.model.Corrections;
import org.rashomon.model.Passage;
import org.rashomon.model.Story;
import org.rashomon.model.Utterance;

/** Lays a story's accounts beside each other. Safe for use by many threads. */
public final class Aligner {

  /** Finds who is who, shared passages, same utterances and same matters. */
  public Alignment align(Story story) {
    return align(story, Corrections.none());
  }

  /** {@link #align(Story)}, with speakers and utterances as an editor has them. */
  public Alignment align(Story story, Corrections corrections) {
    List<Account> accounts = story.accounts();
    Cast cast = Cast.of(accounts);
    Weights weights = Weights.of(accounts);
    Utterances said = Utterances.of(accounts, cast, weights, corrections);
    return new Alignment(
        story,
        cast.entities(),
        cast.mentions(),
        said.quotations(),
        passages(accounts, said.utterances()),
        said.utterances(),
        Rows.of(accounts, cast, said.byId(), weights));
  }

  private static List<Passage> passages(List<Account> accounts, List<Utterance> utterances) {
    List<Passage> passages = new ArrayList<>(new Passages().find(accounts));
    passages.addAll(new SharedSpeech(accounts).find(utterances, passages));
    return passages;
  }
}
