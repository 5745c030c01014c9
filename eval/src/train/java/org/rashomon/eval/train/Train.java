package org.rashomon.eval.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rashomon.eval.GoldFolder;
import org.rashomon.eval.ProjectFolder;

/** The program {@code eval/train}: trains the encoder, step by step, and draws the list of words alike. */
public final class Train {
  /** Steps of the model in use, and how many of its layers; docs/model-card.md has what others gave. */
  private static final String STEPS = "1200";
  private static final String LAYERS = "4";

  private Train() {}

  /**
   * Runs the program.
   *
   * @param args the step to take, then for {@code fit} and {@code export} layers and steps where others are wanted
   * @throws Exception if data or models cannot be read or written
   */
  public static void main(String[] args) throws Exception {
    Path gold = GoldFolder.find().orElseThrow(() -> new IOException("no gold sets beside the project"));
    Path project = ProjectFolder.find();
    Path work = Files.createDirectories(project.resolve("target/training"));
    String layers = args.length > 1 ? args[1] : LAYERS;
    String steps = args.length > 2 ? args[2] : STEPS;
    String run = "layers-" + layers;
    switch (args.length == 0 ? "" : args[0]) {
      case "names" -> NameTeacher.main(new String[] {work.resolve("names").toString(),
          gold.resolve("polnear/train").toString(), gold.resolve("polnear/dev").toString()});
      case "fit" -> Fit.main(new String[] {gold.toString(), work.toString(), run, layers, steps});
      case "export" -> Export.main(new String[] {work.resolve(run + ".checkpoint").toString(), layers,
          project.resolve("core/src/main/resources/org/rashomon/understand/encoder.onnx").toString()});
      case "thesaurus" -> Thesaurus.write(project.resolve("core/src/main/resources/org/rashomon/text/alike-words.txt"));
      default -> throw new IllegalArgumentException("one of names, fit, export, thesaurus, not " + String.join(" ", args));
    }
  }
}
