package org.rashomon;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the import rules of {@code docs/architecture.md}. */
final class ArchitectureTest {
  private static final String ROOT = "org.rashomon";

  private static final JavaClasses CLASSES = new ClassFileImporter()
      .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
      .importPackages(ROOT);

  /** For each part, the parts of ours it may import. */
  private static final Map<String, List<String>> MAY_IMPORT = Map.of(
      "model", List.of(),
      "text", List.of("model"),
      "read", List.of("model", "text"),
      "clean", List.of("model", "text"),
      "understand", List.of("model", "text"),
      "group", List.of("model", "text"),
      "align", List.of("model", "text"),
      "compare", List.of("model", "text"),
      "tell", List.of("model"));

  /** For each library, the parts it stays inside. */
  private static final Map<String, List<String>> STAYS_INSIDE = Map.of(
      "com.fasterxml..", List.of("read", "tell", "clean"),
      "org.jsoup..", List.of("read", "clean"),
      "org.netpreserve..", List.of("read"),
      "org.apache.hc..", List.of("read"),
      "javax.xml..", List.of("read"),
      "opennlp..", List.of("clean"),
      "org.apache.tika..", List.of("text"),
      "ai.onnxruntime..", List.of("understand"),
      "gg.jte..", List.of("tell"));

  @Test
  void everyPartIsKnown() {
    Stream<String> parts = CLASSES.stream()
        .map(type -> type.getPackageName())
        .filter(name -> !name.equals(ROOT))
        .map(name -> name.substring(ROOT.length() + 1).replaceAll("\\..*", ""));
    assertThat(parts.distinct()).containsExactlyInAnyOrderElementsOf(MAY_IMPORT.keySet());
  }

  @Test
  void partsImportOnlyWhatTheyMay() {
    MAY_IMPORT.forEach((part, allowed) -> {
      List<String> forbidden = new ArrayList<>(MAY_IMPORT.keySet());
      forbidden.removeAll(allowed);
      forbidden.remove(part);
      noClasses().that().resideInAPackage(packages(part))
          .should().dependOnClassesThat().resideInAnyPackage(packages(forbidden))
          .orShould().dependOnClassesThat().haveFullyQualifiedName(ROOT + ".Pipeline")
          .check(CLASSES);
    });
  }

  @Test
  void theModelImportsNothingButJava() {
    noClasses().that().resideInAPackage(packages("model"))
        .should().dependOnClassesThat(resideInAnyPackage("java..", packages("model"), "org.jspecify..").negate())
        .check(CLASSES);
  }

  @Test
  void librariesStayInsideTheirParts() {
    STAYS_INSIDE.forEach((library, parts) -> noClasses().that().resideOutsideOfPackages(packages(parts))
        .should().dependOnClassesThat().resideInAPackage(library)
        .check(CLASSES));
  }

  @Test
  void noPartsImportEachOtherInACycle() {
    slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void nothingWritesToStandardOutput() {
    noClasses().should().accessField(System.class, "out").orShould().accessField(System.class, "err").check(CLASSES);
  }

  @Test
  void publicFieldsAreFinal() {
    fields().that().arePublic().should().beFinal().check(CLASSES);
  }

  private static String packages(String part) {
    return ROOT + "." + part + "..";
  }

  private static String[] packages(List<String> parts) {
    return parts.stream().map(ArchitectureTest::packages).toArray(String[]::new);
  }
}
