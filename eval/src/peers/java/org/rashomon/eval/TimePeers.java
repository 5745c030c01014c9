package org.rashomon.eval;

import de.unihd.dbs.heideltime.standalone.DocumentType;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/** Other programs that find time expressions, beside the engine. HeidelTime is told which texts are histories. */
final class TimePeers implements PeerEvaluation {

  @Override
  public String name() {
    return "times";
  }

  @Override
  public List<PeerFigures> measure(Path gold) throws IOException {
    StanfordCoreNLP tagger = tagger();
    return List.of(
        figures("Rashomon", gold, TimeEvaluation.engine()),
        figures(HeidelTime.PROGRAM + " for news", gold, new HeidelTime(DocumentType.NEWS, tagger)),
        figures(HeidelTime.PROGRAM + " for narratives", gold, new HeidelTime(DocumentType.NARRATIVES, tagger)),
        figures(SuTime.PROGRAM, gold, new SuTime(tagger)));
  }

  static StanfordCoreNLP tagger() {
    Properties settings = new Properties();
    settings.setProperty("annotators", "tokenize,pos,lemma");
    return new StanfordCoreNLP(settings);
  }

  private static PeerFigures figures(String program, Path gold, TimeTagger tagger) throws IOException {
    return new PeerFigures(program, TimeEvaluation.measure(gold, tagger));
  }
}
