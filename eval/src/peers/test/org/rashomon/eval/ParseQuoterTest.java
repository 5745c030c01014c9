package org.rashomon.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rashomon.eval.ParsedSentence.Word;
import org.rashomon.model.Article;
import org.rashomon.model.Origin;
import org.rashomon.model.Quotation;
import org.rashomon.model.Quotation.Form;
import org.rashomon.model.Span;
import org.rashomon.model.Speaker;

/** Parses written by hand: a word, its lemma, part of speech, the number of its head from 1 (0 for none), relation. */
final class ParseQuoterTest {
  private static final List<String> INDIRECT = List.of("Lim lim NNP 2 nsubj", "says say VBZ 0 root", "the the DT 4 det",
      "quay quay NN 5 nsubj", "closed close VBD 2 ccomp", ". . . 2 punct");

  private static List<Quotation> quotations(String text, List<String> lines) {
    List<Word> words = new ArrayList<>();
    int from = 0;
    for (String line : lines) {
      String[] fields = line.split(" ", -1);
      int start = text.indexOf(fields[0], from);
      from = start + fields[0].length();
      words.add(new Word(new Span(start, from), fields[1], fields[2], Integer.parseInt(fields[3]) - 1, fields[4]));
    }
    return new ParseQuoter(parsed -> List.of(new ParsedSentence(words)))
        .find(Article.of("a", new Origin.File("a"), text).build()).quotations();
  }

  private static String name(Quotation one) {
    return one.speaker() instanceof Speaker.Named named ? named.name() : "";
  }

  @Test
  void theSubjectOfAVerbOfSayingSaysItsComplement() {
    assertThat(quotations("Lim says the quay closed.", INDIRECT)).singleElement().satisfies(one -> {
      assertThat(one.words()).isEqualTo("the quay closed");
      assertThat(one.form()).isEqualTo(Form.INDIRECT);
      assertThat(name(one)).isEqualTo("Lim");
    });
  }

  @Test
  void anotherVerbSaysNothing() {
    List<String> made = new ArrayList<>(INDIRECT);
    made.set(1, "sees see VBZ 0 root");
    assertThat(quotations("Lim sees the quay closed.", made)).isEmpty();
  }

  @Test
  void whatStandsInMarksIsTheNearestCues() {
    List<String> lines = List.of("“ “ `` 2 punct", "Closed close VBN 4 ccomp", "” ” '' 2 punct", "said say VBD 0 root",
        "the the DT 6 det", "mayor mayor NN 4 nsubj", ". . . 4 punct");
    assertThat(quotations("“Closed” said the mayor.", lines)).hasSize(2).allSatisfy(one -> {
      assertThat(one.words()).isEqualTo("Closed");
      assertThat(name(one)).isEqualTo("the mayor");
    });
  }

  @Test
  void aVerbBetweenMarksIsTheSpeakersOwn() {
    List<String> lines = List.of("“ “ `` 3 punct", "They they PRP 3 nsubj", "said say VBD 0 root", "so so RB 3 advmod",
        "” ” '' 3 punct");
    assertThat(quotations("“They said so”", lines)).singleElement()
        .extracting(Quotation::speaker).isInstanceOf(Speaker.Unresolved.class);
  }

  @Test
  void accordingToTellsTheRestOfItsSentence() {
    List<String> lines = List.of("According accord VBG 7 prep", "to to IN 1 prep", "the the DT 4 det",
        "mayor mayor NN 2 pobj", ", , , 7 punct", "boats boat NNS 7 nsubj", "sank sink VBD 0 root", ". . . 7 punct");
    assertThat(quotations("According to the mayor, boats sank.", lines)).singleElement().satisfies(one -> {
      assertThat(one.words()).isEqualTo("boats sank");
      assertThat(name(one)).isEqualTo("the mayor");
    });
  }

  @Test
  void aParseThatGoesInCirclesEnds() {
    List<String> lines = List.of("Lim lim NNP 2 nsubj", "says say VBZ 3 conj", "nothing nothing NN 2 ccomp");
    assertThat(quotations("Lim says nothing", lines)).isEmpty();
  }
}
