package org.rashomon.tell.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rashomon.model.Comparison;
import org.rashomon.model.Entity;
import org.rashomon.model.Excerpt;
import org.rashomon.model.Lineage;
import org.rashomon.model.Quotation;
import org.rashomon.model.Speaker;
import org.rashomon.model.Utterance;
import org.rashomon.model.Utterance.Relation;
import org.rashomon.model.Utterance.Wording;
import org.rashomon.tell.page.Speech.Said;
import org.rashomon.tell.page.Speech.SaidWording;

/** Sets who said what. */
final class SpeechSection {
  private static final String NOT_ESTABLISHED = "Speaker not established";
  private static final String WITHOUT_A_NAME = "Speakers without a name";

  private final Lineage lineage;
  private final Names names;
  private final Citations citations;
  private final Map<String, Entity> entities = new HashMap<>();

  /** Who says a quotation, by its id. */
  private final Map<String, String> tellers = new HashMap<>();
  private int number;

  SpeechSection(Comparison comparison, Names names, Citations citations) {
    this.lineage = comparison.lineage();
    this.names = names;
    this.citations = citations;
    comparison.alignment().entities().forEach(entity -> entities.put(entity.id(), entity));
  }

  Speech set(List<Utterance> utterances) {
    utterances.forEach(utterance -> utterance.wordings()
        .forEach(wording -> tellers.put(wording.quotation().id(), name(utterance.speaker()))));
    List<Said> compared = new ArrayList<>();
    for (Utterance utterance : utterances) {
      if (isComparable(utterance)) {
        compared.add(said(utterance));
      }
    }
    return new Speech(compared, alone(utterances));
  }

  /** Whether several reports have it; what one tells twice, or in two versions, compares nothing. */
  private boolean isComparable(Utterance utterance) {
    return utterance.wordings().stream().map(wording -> lineage.report(wording.quotation().article())).distinct()
        .count() > 1;
  }

  /** Named speakers in order of their first utterance, then those without a name, then those not established. */
  private List<Speech.Group> alone(List<Utterance> utterances) {
    Map<String, List<Utterance>> groups = new LinkedHashMap<>();
    for (Utterance utterance : utterances) {
      if (!isComparable(utterance)) {
        groups.computeIfAbsent(group(utterance.speaker()), name -> new ArrayList<>()).add(utterance);
      }
    }
    Map<String, List<Utterance>> nameless = new LinkedHashMap<>();
    for (String last : List.of(WITHOUT_A_NAME, NOT_ESTABLISHED)) {
      Optional.ofNullable(groups.remove(last)).ifPresent(found -> nameless.put(last, found));
    }
    List<Speech.Group> all = new ArrayList<>();
    groups.forEach((name, said) -> all.add(group(name, said, true)));
    nameless.forEach((name, said) -> all.add(group(name, said, false)));
    return all;
  }

  private static String group(Speaker speaker) {
    return switch (speaker) {
      case Speaker.Named named -> named.name();
      case Speaker.Recovered recovered -> recovered.name();
      case Speaker.Unnamed unnamed -> WITHOUT_A_NAME;
      case Speaker.Unresolved unresolved -> NOT_ESTABLISHED;
    };
  }

  private Speech.Group group(String name, List<Utterance> utterances, boolean named) {
    String about = named ? about(utterances.get(0).speaker()) : "";
    return new Speech.Group(name, about, named, utterances.stream().map(this::said).toList());
  }

  private Said said(Utterance utterance) {
    String id = "said-" + ++number;
    Link back = new Link("#" + id, "Q" + number, "Back to utterance " + number);
    Quotation first = utterance.wordings().get(0).quotation();
    List<SaidWording> wordings = new ArrayList<>();
    for (Wording wording : utterance.wordings()) {
      wordings.add(wording(wording, first, utterance.speaker(), back));
    }
    return new Said(id, name(utterance.speaker()), about(utterance.speaker()), wordings);
  }

  private static String name(Speaker speaker) {
    return switch (speaker) {
      case Speaker.Named named -> named.name();
      case Speaker.Recovered recovered -> recovered.name();
      case Speaker.Unnamed unnamed -> unnamed.mention().map(Excerpt::exact).map(English::capitalized)
          .orElse("Not named");
      case Speaker.Unresolved unresolved -> NOT_ESTABLISHED;
    };
  }

  private String about(Speaker speaker) {
    return speaker.entityId().flatMap(id -> Optional.ofNullable(entities.get(id))).map(Entity::description).orElse("");
  }

  private SaidWording wording(Wording wording, Quotation first, Speaker speaker, Link back) {
    Quotation quotation = wording.quotation();
    boolean compared = !quotation.equals(first) && wording.relation() != Relation.PARAPHRASED;
    Link place = citations.cite(quotation.content().get(0), back);
    quotation.content().forEach(excerpt -> citations.cite(excerpt, back));
    return new SaidWording(
        compared ? compared(first, quotation) : plain(quotation),
        quotation.form() != Quotation.Form.INDIRECT,
        quotation.equals(first) ? "" : relation(wording.relation()),
        note(quotation, speaker),
        rule(quotation),
        place);
  }

  private static List<List<WordDiff.Piece>> plain(Quotation quotation) {
    return quotation.content().stream()
        .map(excerpt -> List.of(new WordDiff.Piece(WordDiff.Kind.SAME, excerpt.exact())))
        .toList();
  }

  /** The pieces of the whole wording, cut again where a cue interrupts it. */
  private static List<List<WordDiff.Piece>> compared(Quotation first, Quotation quotation) {
    List<List<WordDiff.Piece>> parts = new ArrayList<>();
    List<WordDiff.Piece> rest = new ArrayList<>(WordDiff.between(first.words(), quotation.words()));
    for (Excerpt excerpt : quotation.content()) {
      if (!parts.isEmpty()) {
        dropSpace(rest);
      }
      parts.add(take(excerpt.exact().length(), rest));
    }
    parts.get(parts.size() - 1).addAll(rest);
    return parts;
  }

  /** Drops the space by which the words of a quotation are joined; a gap before it stays. */
  private static void dropSpace(List<WordDiff.Piece> rest) {
    List<WordDiff.Piece> gaps = take(1, rest);
    gaps.removeIf(piece -> piece.kind() != WordDiff.Kind.LEFT_OUT);
    rest.addAll(0, gaps);
  }

  private static List<WordDiff.Piece> take(int length, List<WordDiff.Piece> rest) {
    List<WordDiff.Piece> taken = new ArrayList<>();
    int missing = length;
    while (missing > 0 && !rest.isEmpty()) {
      WordDiff.Piece piece = rest.remove(0);
      if (piece.kind() != WordDiff.Kind.LEFT_OUT && piece.text().length() > missing) {
        rest.add(0, new WordDiff.Piece(piece.kind(), piece.text().substring(missing)));
        piece = new WordDiff.Piece(piece.kind(), piece.text().substring(0, missing));
      }
      taken.add(piece);
      missing -= piece.kind() == WordDiff.Kind.LEFT_OUT ? 0 : piece.text().length();
    }
    return taken;
  }

  private static String relation(Relation relation) {
    return switch (relation) {
      case SAME -> "word for word";
      case PUNCTUATION -> "same words, other punctuation";
      case TRIMMED -> "trimmed";
      case REWORDED -> "in other words";
      case PARAPHRASED -> "paraphrased";
    };
  }

  /** What must be known of a wording's speaker beyond the name that stands above all of them. */
  private String note(Quotation quotation, Speaker known) {
    String told = quotation.toldIn().flatMap(id -> Optional.ofNullable(tellers.get(id)))
        .map(teller -> "Told by " + teller + ". ").orElse("");
    return (told + speakerNote(quotation, known)).strip();
  }

  private String speakerNote(Quotation quotation, Speaker known) {
    return switch (quotation.speaker()) {
      case Speaker.Recovered recovered -> "The speaker is not named here; the name is from "
          + names.of(recovered.from()) + ".";
      case Speaker.Named named -> "";
      case Speaker.Unnamed unnamed -> known.entityId().isPresent() ? "The speaker is not named here." : "";
      case Speaker.Unresolved unresolved ->
        known.entityId().isPresent() ? "Who speaks here could not be established." : "";
    };
  }

  private static String rule(Quotation quotation) {
    return quotation.form().label() + ", " + quotation.decidedBy();
  }
}
