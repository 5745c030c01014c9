package org.rashomon.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rashomon.align.Aligner;
import org.rashomon.model.Account;
import org.rashomon.model.Entity;
import org.rashomon.model.Quotation;
import org.rashomon.model.Speaker;
import org.rashomon.model.Story;
import org.rashomon.model.Utterance;

/** Measures which quotations are taken for one remark, on the quotations found and on the annotated ones. */
final class UtteranceEvaluation implements Evaluation {

  @Override
  public String name() {
    return "utterances";
  }

  @Override
  public List<Figure> measure(Path gold) throws IOException {
    Story story = HanoiStory.read(gold);
    RemarkGold remarks = RemarkGold.read(gold, story);
    List<Figure> figures = new ArrayList<>();
    figures.addAll(figures("own quotations", utterances(story), remarks));
    figures.addAll(figures("annotated quotations", utterances(annotated(story, remarks)), remarks));
    return figures;
  }

  private static List<Utterance> utterances(Story story) {
    return new Aligner().align(story).utterances();
  }

  private static List<Figure> figures(String input, List<Utterance> utterances, RemarkGold gold) {
    RemarkScore marked = RemarkScore.of(utterances, gold, (one, other) -> !one.isIndirect() && !other.isIndirect());
    RemarkScore all = RemarkScore.of(utterances, gold, (one, other) -> true);
    return List.of(
        Figure.of(HanoiStory.SET, input + ", in marks, precision", marked.precision()),
        Figure.of(HanoiStory.SET, input + ", in marks, recall of all pairs", marked.recall()),
        Figure.of(HanoiStory.SET, input + ", in marks, F1 over all pairs", marked.f1()),
        Figure.of(HanoiStory.SET, input + ", all, precision", all.precision()),
        Figure.of(HanoiStory.SET, input + ", all, recall of all pairs", all.recall()),
        Figure.of(HanoiStory.SET, input + ", all, F1 over all pairs", all.f1()),
        Figure.ofErrors(HanoiStory.SET, input + ", traps fallen into", all.traps()));
  }

  /** The accounts with the annotated quotations in place of those found. */
  static Story annotated(Story story, RemarkGold gold) {
    return new Story(story.id(), story.accounts().stream().map(account -> annotated(account, gold)).toList(),
        List.of());
  }

  private static Account annotated(Account account, RemarkGold gold) {
    Map<String, Entity> speakers = new LinkedHashMap<>();
    List<Quotation> quotations = new ArrayList<>();
    gold.places().values().stream()
        .filter(place -> place.article().equals(account.article().id()))
        .forEach(place -> quotations.add(quotation(account, place, speakers)));
    return new Account(account.article(), account.sentences(), List.copyOf(speakers.values()), List.of(), quotations,
        List.of(), List.of(), account.reference());
  }

  private static Quotation quotation(Account account, RemarkGold.Place place, Map<String, Entity> speakers) {
    Quotation.Form form = place.isIndirect() ? Quotation.Form.INDIRECT : Quotation.Form.DIRECT;
    return new Quotation(account.article().id() + "#" + place.ref(), form, Quotation.Kind.SPEECH,
        List.of(account.article().excerpt(place.span())), Optional.empty(),
        speaker(account, place, speakers), "annotated", 1);
  }

  /** Two who speak together have no entity of their own. */
  private static Speaker speaker(Account account, RemarkGold.Place place, Map<String, Entity> speakers) {
    if (place.speaker().filter(name -> !name.contains(" and ")).isEmpty()) {
      return new Speaker.Unresolved(Optional.empty());
    }
    String name = place.speaker().get();
    if (name.toLowerCase(Locale.ROOT).contains("unnamed")) {
      return new Speaker.Unnamed(Optional.empty());
    }
    Entity entity = speakers.computeIfAbsent(name,
        fresh -> new Entity(account.article().id() + "/" + fresh, Entity.Kind.PERSON, fresh, List.of(), ""));
    return new Speaker.Named(entity.id(), entity.name(), Optional.empty());
  }
}
