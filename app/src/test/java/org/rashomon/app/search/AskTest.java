package org.rashomon.app.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashomon.Pipeline;
import org.rashomon.app.search.Answer.Found;
import org.rashomon.model.Account;

final class AskTest {
  @TempDir
  private static Path folder;

  private static Pipeline pipeline;
  private static SearchIndex index;

  @BeforeAll
  static void fill() throws IOException, InterruptedException {
    pipeline = new Pipeline(new Pipeline.Listener() {});
    index = SearchIndex.open(folder);
    for (Account account : Village.accounts(pipeline, Village.post(), Village.herald(), Village.lake())) {
      index.putArticle(account);
    }
    index.putStory(Village.told(), "1");
    index.commit(3);
  }

  @AfterAll
  static void close() throws IOException {
    index.close();
    pipeline.close();
  }

  private static Answer ask(String question) throws IOException {
    return index.view().ask(question, pipeline.vectorOf(question));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Who is the mayor of Odrin? | Ilse Brandt
      Who is Ilse Brandt? | the mayor of Odrin
      When did the fire break out? | 22:15
      Where did Quist set out? | Port Alder
      Why will Halvard rebuild the oven? | because the village needs bread
      How many people watched from the shore? | 300 people
      How much will the new oven cost? | 40,000 dollars
      How old is Tomas Halvard? | 52
      How long has Halvard baked bread? | 20 years
      How often was the baker warned of his chimney? | twice
      What did Mira Dolan say? | see the flames
      What did the fire chief say about the flames? | see the flames
      Did Nora Quist swim across the lake? | swam across Lake Varn
      Who is Tomas Halvard? | The owner, Tomas Halvard
      Who owns the bakery? | The owner, Tomas Halvard
      Where did people watch? | from the shore
      What did Nora Quist say on Sunday night? | made no comment on Sunday night
      """)
  void aSentenceThatHasWhatIsAskedForAnswers(String question, String words) throws IOException {
    assertThat(ask(question)).isInstanceOfSatisfying(
        Answer.Sentences.class,
        answer -> assertThat(answer.found().getFirst().place().words().exact()).contains(words));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "Who is the mayor of Port Alder?",
    "Who is Gustav Adler?",
    "When will the oven be rebuilt?",
    "Where does Mira Dolan live?",
    "Why did the bakery burn down?",
    "How many horses were hurt?",
    "How much did the fire brigade cost?",
    "How old is Mira Dolan?",
    "How long did the fire burn?",
    "How often has Lake Varn frozen?",
    "What did Nora Quist say about the fire?",
    "What did the police chief say?",
    "Did Mira Dolan swim across the lake?",
    "What is the capital of France?",
    "What is the name of the bakery?",
    "Who is the fire chief of Port Alder?",
    "Who is the reporter?",
    "Did the mayor open the street fair?",
    "How many people were seriously hurt?",
    "How many people died?",
    "Did Halvard rebuild the oven?",
    "What did Nora Quist say on Monday night?",
    "What did the baker warn of?",
    "Why did the fire break out?",
    "?"})
  void whereNoSentenceHasItThereIsNoAnswer(String question) throws IOException {
    assertThat(ask(question)).isEqualTo(new Answer.None());
  }

  @Test
  void everySentenceStandsInItsArticle() throws IOException {
    assertThat(ask("Who is the mayor of Odrin?")).isInstanceOfSatisfying(Answer.Sentences.class, answer -> {
      Found found = answer.found().getFirst();
      assertThat(found.place().source().outlet()).contains("Lake Herald");
      assertThat(Village.herald().text().substring(found.place().words().start(), found.place().words().end()))
          .isEqualTo(found.place().words().exact());
    });
  }

  @Test
  void aFindingThatBearsOnTheQuestionIsAnsweredByItsReadings() throws IOException {
    assertThat(ask("Will the street fair go ahead?")).isInstanceOfSatisfying(Answer.Differ.class, answer -> {
      Answer.Difference difference = answer.differences().getFirst();
      assertThat(difference.kind()).isEqualTo("overtaken");
      assertThat(difference.readings()).extracting(Answer.Reading::says)
          .containsExactly("the street fair on Saturday would go ahead", "The street fair was called off");
      assertThat(difference.readings().get(1).voice()).contains("Ilse Brandt");
    });
  }

  @Test
  void aFindingOfAnotherKindOfThingIsNoAnswer() throws IOException {
    assertThat(ask("When is the street fair?")).isInstanceOf(Answer.Sentences.class);
  }

  @Test
  void whatOneSentenceSaysAndAnotherDeniesDiffers() throws IOException {
    assertThat(ask("Did the firemen warn the baker?")).isInstanceOfSatisfying(Answer.Differ.class, answer -> {
      Answer.Difference difference = answer.differences().getFirst();
      assertThat(difference.decidedBy()).isEqualTo("one answer denies the other");
      assertThat(difference.readings()).extracting(Answer.Reading::says)
          .anyMatch(says -> says.contains("had warned the baker twice"))
          .anyMatch(says -> says.contains("never warned"));
    });
  }

  @Test
  void differentNumbersOfOneStoryDiffer() throws IOException {
    assertThat(ask("How many people were hurt when the bakery burned down?")).isInstanceOfSatisfying(
        Answer.Differ.class, answer -> {
          Answer.Difference difference = answer.differences().getFirst();
          assertThat(difference.decidedBy()).isEqualTo("answers with different numbers");
          assertThat(difference.readings()).extracting(Answer.Reading::says)
              .anyMatch(says -> says.contains("four people")).anyMatch(says -> says.contains("Six people"));
        });
  }
}
