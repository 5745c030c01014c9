package org.rashomon.eval;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreQuote;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.Pair;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.rashomon.model.Article;
import org.rashomon.model.Quotation.Form;
import org.rashomon.model.Span;

/**
 * CoreNLP's quote annotator: what stands in marks, whose sieves find the speaker (Muzny et al., 2017, "A two-stage
 * sieve approach for quote attribution"). All settings are its own, but that a line's end is a sentence's, as in these
 * texts.
 */
final class StanfordQuoter implements Quoter {
  static final String PROGRAM = "CoreNLP 4.5.10";

  private final StanfordCoreNLP pipeline;

  /** Loads the models, which takes most of a minute. */
  StanfordQuoter() {
    Properties settings = new Properties();
    settings.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner,depparse,coref,quote");
    settings.setProperty("ssplit.newlineIsSentenceBreak", "always");
    pipeline = new StanfordCoreNLP(settings);
  }

  /** All that its annotators make of a text. */
  CoreDocument annotate(String text) {
    CoreDocument document = new CoreDocument(text);
    pipeline.annotate(document);
    return document;
  }

  @Override
  public Quoted find(Article article) {
    HeardQuotations heard = new HeardQuotations(article);
    annotate(article.text()).quotes().forEach(quote -> add(quote, heard, article.text()));
    return heard.found();
  }

  private static void add(CoreQuote quote, HeardQuotations heard, String text) {
    Span content = MarkedText.withoutMarks(text, span(quote.quoteCharOffsets()));
    Optional<Span> source = quote.speakerTokens().filter(tokens -> !tokens.isEmpty())
        .map(tokens -> new Span(tokens.get(0).beginPosition(), last(tokens).endPosition()));
    if (source.isEmpty()) {
      heard.addWithoutSpeaker(Form.DIRECT, List.of(content));
    } else {
      String name = quote.canonicalSpeaker().or(quote::speaker).orElseGet(() -> source.get().in(text));
      heard.add(Form.DIRECT, List.of(content), List.of(), source.get(), name);
    }
  }

  private static CoreLabel last(List<CoreLabel> tokens) {
    return tokens.get(tokens.size() - 1);
  }

  private static Span span(Pair<Integer, Integer> offsets) {
    return new Span(offsets.first(), offsets.second());
  }
}
