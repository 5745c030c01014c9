package org.rashomon.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the import rules of {@code docs/architecture.md} for the programs. */
final class ArchitectureTest {
  private static final String ROOT = "org.rashomon.app";

  private static final JavaClasses CLASSES = new ClassFileImporter()
      .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
      .importPackages(ROOT);

  /** For each part, the parts of the programs it may import. */
  private static final Map<String, Set<String>> MAY_IMPORT = Map.of(
      "dossier", Set.of(),
      "library", Set.of("dossier"),
      "search", Set.of("dossier", "library"),
      "watch", Set.of("library"),
      "export", Set.of("dossier", "library"),
      "api", Set.of("dossier", "library", "search", "watch", "export"),
      "web", Set.of("dossier", "library", "search", "watch", "export", "api"),
      "cli", Set.of("dossier", "library", "search", "watch", "export", "api", "web"));

  /** For each library, the parts it stays inside. */
  private static final Map<String, List<String>> STAYS_INSIDE = Map.of(
      "org.jdbi..", List.of("library"),
      "org.flywaydb..", List.of("library"),
      "com.zaxxer..", List.of("library"),
      "java.sql..", List.of("library"),
      "org.apache.lucene..", List.of("search"),
      "crawlercommons..", List.of("watch"),
      "org.apache.commons.csv..", List.of("export"),
      "io.javalin..", List.of("api", "web"),
      "gg.jte..", List.of("web"),
      "picocli..", List.of("cli"));

  @Test
  void everyPartIsKnown() {
    Stream<String> parts = CLASSES.stream().map(type -> type.getPackageName())
        .map(name -> name.substring(ROOT.length() + 1).replaceAll("\\..*", ""));
    assertThat(parts.distinct()).isNotEmpty().isSubsetOf(MAY_IMPORT.keySet());
  }

  @Test
  void partsImportOnlyWhatTheyMay() {
    MAY_IMPORT.forEach((part, allowed) -> noClasses().that().resideInAPackage(packages(part))
        .should().dependOnClassesThat().resideInAnyPackage(
            MAY_IMPORT.keySet().stream().filter(other -> !other.equals(part) && !allowed.contains(other))
                .map(ArchitectureTest::packages).toArray(String[]::new))
        .allowEmptyShould(true).check(CLASSES));
  }

  @Test
  void librariesStayInsideTheirParts() {
    STAYS_INSIDE.forEach((library, parts) -> noClasses()
        .that().resideOutsideOfPackages(parts.stream().map(ArchitectureTest::packages).toArray(String[]::new))
        .should().dependOnClassesThat().resideInAPackage(library).check(CLASSES));
  }

  @Test
  void noPartsImportEachOtherInACycle() {
    slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  private static String packages(String part) {
    return ROOT + "." + part + "..";
  }
}
