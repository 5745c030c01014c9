package org.rashomon.app.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.FileDescriptor;
import org.junit.jupiter.api.Test;

final class StandardOutputTest {
  private static final JavaClasses CLASSES = new ClassFileImporter()
      .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
      .importPackages("org.rashomon");

  @Test
  void onlyTheTerminalTouchesTheProcessStreams() {
    noClasses().that().doNotHaveFullyQualifiedName(Terminal.class.getName())
        .should().accessField(System.class, "out")
        .orShould().accessField(System.class, "err")
        .orShould().accessField(System.class, "in")
        .orShould().dependOnClassesThat().areAssignableTo(FileDescriptor.class)
        .check(CLASSES);
  }

  @Test
  void onlyTheEntryEndsTheProcess() {
    noClasses().that().doNotHaveFullyQualifiedName(Main.class.getName())
        .and().resideOutsideOfPackage("org.rashomon.eval..")
        .should().callMethod(System.class, "exit", int.class)
        .check(CLASSES);
  }
}
