package org.rashomon.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rashomon.model.Article;
import org.rashomon.model.Origin;
import org.rashomon.model.Quotation;
import org.rashomon.model.Span;
import org.rashomon.model.Speaker;
import org.rashomon.model.Utterance;

final class RemarkScoreTest {
  private static final String TEXT = "\"The wall will hold\", \"all is lost\" and \"we shall see\".";
  private static final Speaker NOBODY = new Speaker.Unresolved(Optional.empty());

  private final List<Utterance> utterances = new ArrayList<>();
  private final Map<String, RemarkGold.Place> places = new LinkedHashMap<>();

  private static Quotation quotation(String article, String words) {
    Article told = Article.of(article, new Origin.File(article), TEXT).build();
    int at = TEXT.indexOf(words);
    return new Quotation(article + words, Quotation.Form.DIRECT, Quotation.Kind.SPEECH,
        List.of(told.excerpt(at, at + words.length())), Optional.empty(), NOBODY, "test", 1);
  }

  private void utterance(Quotation... quotations) {
    utterances.add(new Utterance("u" + utterances.size(), NOBODY, List.of(quotations).stream()
        .map(one -> new Utterance.Wording(one, Utterance.Relation.SAME)).toList()));
  }

  private String annotated(String ref, String article, String words) {
    int at = TEXT.indexOf(words);
    places.put(ref, new RemarkGold.Place(ref, article, new Span(at, at + words.length()), Optional.empty()));
    return ref;
  }

  private RemarkScore score(List<Set<String>> same, List<Set<String>> apart, List<Set<String>> open) {
    return RemarkScore.of(utterances, new RemarkGold(places, same, apart, open), (one, other) -> true);
  }

  @Test
  void aPairOfWhichOneWasNotFoundIsMissed() {
    utterance(quotation("a", "all is lost"));
    annotated("q1", "a", "all is lost");
    annotated("q2", "b", "all is lost");
    RemarkScore score = score(List.of(Set.of("q1", "q2")), List.of(), List.of());
    assertThat(score.missed()).isEqualTo(1);
    assertThat(score.recall()).isZero();
  }

  @Test
  void aPairJoinedThatIsOneRemarkIsRightAndOneLeftApartIsMissed() {
    utterance(quotation("a", "The wall will hold"), quotation("b", "The wall will hold"));
    utterance(quotation("a", "all is lost"));
    utterance(quotation("b", "all is lost"));
    annotated("q1", "a", "The wall will hold");
    annotated("q2", "b", "The wall will hold");
    annotated("q3", "a", "all is lost");
    annotated("q4", "b", "all is lost");
    RemarkScore score = score(List.of(Set.of("q1", "q2"), Set.of("q3", "q4")), List.of(), List.of());
    assertThat(score.right()).isEqualTo(1);
    assertThat(score.missed()).isEqualTo(1);
    assertThat(score.wrong()).isZero();
    assertThat(score.f1()).isEqualTo(2.0 / 3);
  }

  @Test
  void aPairJoinedThatTheAnnotationWarnsOfIsWrongAndATrap() {
    utterance(quotation("a", "all is lost"), quotation("b", "we shall see"));
    annotated("q1", "a", "all is lost");
    annotated("q2", "b", "we shall see");
    RemarkScore score = score(List.of(), List.of(Set.of("q1", "q2")), List.of());
    assertThat(score.wrong()).isEqualTo(1);
    assertThat(score.traps()).isEqualTo(1);
  }

  @Test
  void whatTheAnnotationLeavesOpenIsNotJudged() {
    utterance(quotation("a", "all is lost"), quotation("b", "we shall see"));
    annotated("q1", "a", "all is lost");
    annotated("q2", "b", "we shall see");
    RemarkScore score = score(List.of(), List.of(), List.of(Set.of("q1", "q2")));
    assertThat(score.right() + score.wrong() + score.missed()).isZero();
  }

  @Test
  void pairsWithinOneArticleAreNotJudged() {
    utterance(quotation("a", "all is lost"), quotation("a", "we shall see"));
    annotated("q1", "a", "all is lost");
    annotated("q2", "a", "we shall see");
    assertThat(score(List.of(), List.of(), List.of()).wrong()).isZero();
  }

  @Test
  void anAnnotatedQuotationIsFoundWhereMostOfItsCharactersAre() {
    utterance(quotation("a", "wall will hold"));
    annotated("q1", "a", "The wall will hold");
    annotated("q2", "a", "we shall see");
    RemarkGold gold = new RemarkGold(places, List.of(), List.of(), List.of());
    assertThat(gold.found(List.of(utterances.get(0).wordings().get(0).quotation()))).containsOnlyKeys("q1");
  }
}
