package org.rashomon.eval.train;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.Triple;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Marks the persons, organisations and places of the training texts with CoreNLP's three-class model, as labels for the
 * encoder to learn from.
 *
 * <p>Its only output is a line for each name: start, end, kind, parted by tabs, in UTF-16 units. Texts that have
 * their lines are left out when it is started again.
 */
public final class NameTeacher {
  private static final String MODEL = "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

  private NameTeacher() {}

  /**
   * Runs the program.
   *
   * @param args the folder of labels, then the folders of texts
   * @throws Exception if the model cannot be loaded, or a folder not be read or written
   */
  public static void main(String[] args) throws Exception {
    CRFClassifier<CoreLabel> model = CRFClassifier.getClassifier(MODEL);
    Path labels = Files.createDirectories(Path.of(args[0]));
    for (String folder : List.of(args).subList(1, args.length)) {
      for (Path text : texts(Path.of(folder))) {
        Path file = labels.resolve(text.getFileName().toString().replace(".txt", ".names"));
        if (!Files.exists(file)) {
          Files.write(file, names(model, Files.readString(text)));
        }
      }
    }
  }

  private static List<Path> texts(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  private static List<String> names(CRFClassifier<CoreLabel> model, String text) {
    List<Triple<String, Integer, Integer>> found = model.classifyToCharacterOffsets(text);
    return found.stream().map(one -> one.second() + "\t" + one.third() + "\t" + one.first()).toList();
  }
}
