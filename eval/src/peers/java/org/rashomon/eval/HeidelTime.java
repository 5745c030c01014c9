package org.rashomon.eval;

import de.unihd.dbs.heideltime.standalone.Config;
import de.unihd.dbs.heideltime.standalone.DocumentType;
import de.unihd.dbs.heideltime.standalone.components.JCasFactory;
import de.unihd.dbs.heideltime.standalone.components.impl.JCasFactoryImpl;
import de.unihd.dbs.heideltime.standalone.components.impl.UimaContextImpl;
import de.unihd.dbs.uima.annotator.heideltime.resources.Language;
import de.unihd.dbs.uima.types.heideltime.Dct;
import de.unihd.dbs.uima.types.heideltime.Sentence;
import de.unihd.dbs.uima.types.heideltime.Timex3;
import de.unihd.dbs.uima.types.heideltime.Token;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreSentence;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.uima.UIMAException;
import org.apache.uima.UIMAFramework;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.XMLInputSource;
import org.rashomon.model.Span;

/**
 * HeidelTime's rules on CoreNLP's tokens and parts of speech. Its own wrapper of that tagger was made for a version of
 * 2014 and fails on today's, so its annotator is called directly.
 */
final class HeidelTime implements TimeTagger {
  static final String PROGRAM = "HeidelTime 2.2.1";

  /** The names by which its parts ask for their settings, as its own file of settings has them. */
  private static final Map<String, String> VARIABLES = Map.of(Config.UIMAVAR_DATE, "Date", Config.UIMAVAR_DURATION,
      "Duration", Config.UIMAVAR_LANGUAGE, "Language", Config.UIMAVAR_SET, "Set", Config.UIMAVAR_TEMPONYM, "Temponym",
      Config.UIMAVAR_TIME, "Time", Config.UIMAVAR_TYPETOPROCESS, "Type", Config.UIMAVAR_CONVERTDURATIONS,
      "ConvertDurations");

  /** As TempEval-3 asks for: dates, times, durations and sets, no events. */
  private static final List<String> WANTED = List.of(Config.CONSIDER_DATE, Config.CONSIDER_DURATION,
      Config.CONSIDER_SET, Config.CONSIDER_TIME);

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy.MM.dd'T00:00'", Locale.ROOT);

  private final StanfordCoreNLP tagger;
  private final de.unihd.dbs.uima.annotator.heideltime.HeidelTime rules;
  private final JCasFactory documents;

  /**
   * Made for a kind of text.
   *
   * @param type news is read against its day, narratives against the date told last
   * @param tagger of parts of speech
   * @throws IOException if its type system can't be read
   */
  HeidelTime(DocumentType type, StanfordCoreNLP tagger) throws IOException {
    this.tagger = tagger;
    Logger.getLogger("").setLevel(Level.WARNING);
    Config.setProps(settings());
    rules = new de.unihd.dbs.uima.annotator.heideltime.HeidelTime();
    try {
      rules.initialize(new UimaContextImpl(Language.ENGLISH, type, true));
      de.unihd.dbs.uima.annotator.heideltime.utilities.Logger.setPrintDetails(false);
      documents = new JCasFactoryImpl(new TypeSystemDescription[] {types()});
    } catch (UIMAException e) {
      throw new IOException("HeidelTime can't be set up", e);
    }
  }

  private static Properties settings() {
    Properties settings = new Properties();
    WANTED.forEach(name -> settings.setProperty(name, "true"));
    settings.setProperty(Config.CONSIDER_TEMPONYM, "false");
    settings.putAll(VARIABLES);
    return settings;
  }

  private static TypeSystemDescription types() throws IOException, UIMAException {
    return UIMAFramework.getXMLParser().parseTypeSystemDescription(
        new XMLInputSource(HeidelTime.class.getResource("/desc/type/HeidelTime_TypeSystem.xml")));
  }

  @Override
  public List<TimeMl.Timex> find(TimeMl document) {
    try {
      JCas read = documents.createJCas();
      read.setDocumentText(document.text());
      Optional<LocalDate> day = document.created();
      day.ifPresent(created -> date(read, created));
      tag(read, document.text());
      rules.process(read);
      return found(read).map(HeidelTime::timex).toList();
    } catch (UIMAException e) {
      throw new IllegalStateException("HeidelTime failed on " + document.name(), e);
    }
  }

  private static void date(JCas read, LocalDate day) {
    Dct created = new Dct(read);
    created.setValue(day.format(DAY));
    created.addToIndexes();
  }

  private void tag(JCas read, String text) {
    CoreDocument tagged = tagger.processToCoreDocument(text);
    int number = 0;
    for (CoreSentence one : tagged.sentences()) {
      Sentence sentence = new Sentence(read, one.charOffsets().first(), one.charOffsets().second());
      sentence.setSentenceId(number++);
      sentence.addToIndexes();
      one.tokens().forEach(token -> add(read, token));
    }
  }

  private static void add(JCas read, CoreLabel label) {
    Token token = new Token(read, label.beginPosition(), label.endPosition());
    token.setPos(label.tag());
    token.addToIndexes();
  }

  private static Stream<Timex3> found(JCas read) {
    List<Timex3> found = new ArrayList<>();
    read.getAnnotationIndex(Timex3.type).forEach(one -> found.add((Timex3) one));
    return found.stream();
  }

  private static TimeMl.Timex timex(Timex3 found) {
    return new TimeMl.Timex(new Span(found.getBegin(), found.getEnd()), found.getTimexType(), found.getTimexValue());
  }
}
