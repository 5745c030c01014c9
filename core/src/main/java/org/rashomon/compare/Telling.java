package org.rashomon.compare;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.rashomon.model.Account;
import org.rashomon.model.Claim;
import org.rashomon.model.Entity;
import org.rashomon.model.Excerpt;
import org.rashomon.model.Mention;
import org.rashomon.model.Quotation;
import org.rashomon.model.Sentence;
import org.rashomon.model.Span;
import org.rashomon.text.Denials;
import org.rashomon.text.Stem;
import org.rashomon.text.Words;

/**
 * A claim with what comparing needs of it.
 *
 * @param account whose claim it is in the end
 * @param claim with the story's entity ids
 * @param sentence where it stands
 * @param lower the claim's words in lower case, apostrophes straight, for phrases to be looked for
 * @param words stems of the words that say something
 * @param sentenceWords stems of what the whole sentence says
 * @param entitiesInSentence ids of all that the sentence names or means
 * @param peopleInSentence ids of the people among them
 * @param nameWords stems of the words of names in the sentence
 */
record Telling(
    Account account, Claim claim, Sentence sentence, String lower, Set<String> words, Set<String> sentenceWords,
    Set<String> entitiesInSentence, Set<String> peopleInSentence, Set<String> nameWords) {

  /**
   * Of a claim.
   *
   * @param mentions those in its sentence, with the story's entities
   * @param isPerson tells people among entities
   */
  static Telling of(
      Account account, Claim claim, Sentence sentence, List<Mention> mentions, Predicate<String> isPerson) {
    Set<String> entities = mentions.stream().map(Mention::entity).collect(Collectors.toSet());
    Set<String> people = entities.stream().filter(isPerson).collect(Collectors.toSet());
    Set<String> names = mentions.stream().filter(mention -> mention.kind() == Mention.Kind.NAME)
        .flatMap(mention -> Words.content(mention.span().in(account.article().text())).stream())
        .collect(Collectors.toSet());
    String exact = claim.excerpt().exact();
    return new Telling(account, claim, sentence, plain(exact), Words.contentSet(exact),
        Words.contentSet(sentence.span().in(account.article().text())), entities, people, names);
  }

  /** Lower case, straight apostrophes, single spaces, and a space at both ends so that phrases can ask for whole words. */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder(" ");
    for (String word : Words.all(text)) {
      plain.append(word).append(' ');
    }
    return plain.toString().toLowerCase(Locale.ROOT);
  }

  String article() {
    return account.article().id();
  }

  boolean isBody() {
    return sentence.part() == Sentence.Part.BODY;
  }

  /** Whose claim it is, if that is somebody with a name. */
  Optional<String> voice() {
    return claim.voice() instanceof Claim.Voice.Quoted quoted ? quoted.speaker().entityId() : Optional.empty();
  }

  boolean isQuoted() {
    return claim.voice() instanceof Claim.Voice.Quoted;
  }

  boolean isAsserted() {
    return claim.modality() == Claim.Modality.ASSERTED;
  }

  /** The whole sentence, so that a reader sees who says it and when. */
  Excerpt inSentence() {
    return account.article().excerpt(sentence.span());
  }

  /** The claim's words as they may be shown: where the cue denies them, with what denies, for alone they say the opposite. */
  Excerpt shown() {
    return quotation().filter(quotation -> quotation.form() != Quotation.Form.DIRECT)
        .flatMap(Quotation::cue)
        .flatMap(cue -> Denials.start(account.article().text(), cue, claim.excerpt().span()))
        .map(start -> account.article().excerpt(new Span(start, claim.excerpt().span().end())))
        .orElse(claim.excerpt());
  }

  private Optional<Quotation> quotation() {
    return claim.voice() instanceof Claim.Voice.Quoted quoted
        ? account.quotations().stream().filter(quotation -> quotation.id().equals(quoted.quotation())).findFirst()
        : Optional.empty();
  }

  /** The words of the whole sentence, as {@link #plain}. */
  String lowerSentence() {
    return plain(inSentence().exact());
  }

  /** How alike in meaning the two sentences are; 0 where one has no vector. */
  double cosine(Telling other) {
    return sentence.vector().flatMap(one -> other.sentence.vector().map(one::cosine)).orElse(0.0);
  }

  Set<String> sharedWords(Telling other) {
    Set<String> shared = new LinkedHashSet<>(words);
    shared.retainAll(other.words);
    return shared;
  }

  /** Pairs of words beside each other in the sentence that both say something: "human rights". */
  Set<String> phrases() {
    List<String> all = Words.all(inSentence().exact());
    Set<String> phrases = new LinkedHashSet<>();
    for (int i = 1; i < all.size(); i++) {
      if (Words.saysSomething(all.get(i - 1)) && Words.saysSomething(all.get(i))) {
        phrases.add(Stem.of(all.get(i - 1)) + " " + Stem.of(all.get(i)));
      }
    }
    return phrases;
  }

  Set<String> sharedInSentence(Telling other) {
    Set<String> shared = new LinkedHashSet<>(sentenceWords);
    shared.retainAll(other.sentenceWords);
    return shared;
  }

  Set<String> sharedEntities(Telling other) {
    Set<String> shared = new HashSet<>(claim.entities());
    shared.retainAll(other.claim.entities());
    return shared;
  }

  /** Ids of entities of a kind in the claim. */
  List<String> entities(Entity.Kind kind, Reports reports) {
    return claim.entities().stream().filter(id -> reports.isOf(id, kind)).sorted().toList();
  }

  boolean says(String phrase) {
    return lower.contains(" " + phrase + " ");
  }

  boolean saysAny(List<String> phrases) {
    return phrases.stream().anyMatch(this::says);
  }

  /** Two tellings are one where they are the same words; comparing whole accounts would take long. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Telling that && claim.excerpt().equals(that.claim.excerpt());
  }

  @Override
  public int hashCode() {
    return claim.excerpt().hashCode();
  }
}
