package org.rashomon.app.library;

import java.nio.file.Path;

/** A library that is all in one folder. */
final class LibraryInAFolderTest extends LivingLibrary {
  @Override
  LibraryPlace place(Path folder) {
    return LibraryPlace.in(folder);
  }
}
