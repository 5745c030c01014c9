package org.rashomon.eval;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.TimeAnnotator;
import edu.stanford.nlp.time.Timex;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.rashomon.model.Span;

/** SUTime as CoreNLP has it, in its own settings. */
final class SuTime implements TimeTagger {
  static final String PROGRAM = "SUTime 4.5.10";

  private final StanfordCoreNLP tagger;
  private final TimeAnnotator times = new TimeAnnotator("sutime", new Properties());

  /**
   * Made with what it reads its tokens from.
   *
   * @param tagger of parts of speech
   */
  SuTime(StanfordCoreNLP tagger) {
    this.tagger = tagger;
  }

  @Override
  public List<TimeMl.Timex> find(TimeMl document) {
    Annotation read = new Annotation(document.text());
    document.created().ifPresent(day -> read.set(CoreAnnotations.DocDateAnnotation.class, day.toString()));
    tagger.annotate(read);
    times.annotate(read);
    return read.get(TimeAnnotations.TimexAnnotations.class).stream().map(SuTime::timex).toList();
  }

  /** What it gives no value stays without one. */
  private static TimeMl.Timex timex(CoreMap found) {
    Timex timex = found.get(TimeAnnotations.TimexAnnotation.class);
    Span span = new Span(found.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class),
        found.get(CoreAnnotations.CharacterOffsetEndAnnotation.class));
    String value = Optional.ofNullable(timex.value()).orElse("");
    return new TimeMl.Timex(span, timex.timexType(), value);
  }
}
