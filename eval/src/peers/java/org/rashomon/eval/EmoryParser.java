package org.rashomon.eval;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.rashomon.eval.ParsedSentence.Word;
import org.rashomon.model.Span;

/** NLP4J's parts of speech and dependencies. It reads line by line: no sentence runs over a paragraph's end. */
final class EmoryParser implements Function<String, List<ParsedSentence>> {
  static final String PROGRAM = "rule over NLP4J 1.1.3";

  /** Its own settings for English without names, which take it most of its time to load. */
  private static final String SETTINGS = """
      <configuration>
        <tsv><column index="1" field="form"/></tsv>
        <lexica>
          <ambiguity_classes field="word_form_simplified_lowercase">\
      edu/emory/mathcs/nlp/lexica/en-ambiguity-classes-simplified-lowercase.xz</ambiguity_classes>
          <word_clusters field="word_form_simplified_lowercase">\
      edu/emory/mathcs/nlp/lexica/en-brown-clusters-simplified-lowercase.xz</word_clusters>
          <word_embeddings field="word_form_undigitalized">\
      edu/emory/mathcs/nlp/lexica/en-word-embeddings-undigitalized.xz</word_embeddings>
        </lexica>
        <models>
          <pos>edu/emory/mathcs/nlp/models/en-pos.xz</pos>
          <dep>edu/emory/mathcs/nlp/models/en-dep.xz</dep>
        </models>
      </configuration>
      """;

  private final NLPDecoder decoder = new NLPDecoder(
      new ByteArrayInputStream(SETTINGS.getBytes(StandardCharsets.UTF_8)));

  @Override
  public List<ParsedSentence> apply(String text) {
    List<ParsedSentence> sentences = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      for (List<Token> tokens : decoder.getTokenizer().segmentize(line)) {
        sentences.add(sentence(decoder.decode(decoder.toNodeArray(tokens)), start));
      }
      start += line.length() + 1;
    }
    return sentences;
  }

  /** The first node is the root above the sentence's own. */
  private static ParsedSentence sentence(NLPNode[] nodes, int start) {
    List<Word> words = new ArrayList<>();
    for (int i = 1; i < nodes.length; i++) {
      NLPNode node = nodes[i];
      words.add(new Word(
          new Span(node.getStartOffset(), node.getEndOffset()).shift(start), node.getLemma(),
          node.getPartOfSpeechTag(), node.getDependencyHead().getID() - 1, node.getDependencyLabel()));
    }
    return new ParsedSentence(words);
  }
}
