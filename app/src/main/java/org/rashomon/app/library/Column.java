package org.rashomon.app.library;

import java.sql.Types;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;

/**
 * Text as every database can hold it: without the character NUL and halves of characters, which pages have now and then
 * and PostgreSQL takes in no column. Articles and dossiers are stored as bytes and keep them.
 */
final class Column extends AbstractArgumentFactory<String> {
  private static final char UNKNOWN = '\uFFFD';

  Column() {
    super(Types.VARCHAR);
  }

  @Override
  protected Argument build(String text, ConfigRegistry config) {
    return (position, statement, context) -> statement.setString(position, storable(text));
  }

  /** The same text with the character for what is unknown in the place of what can't be stored. */
  static String storable(String text) {
    return isStorable(text) ? text : replaced(text);
  }

  private static boolean isStorable(String text) {
    return text.codePoints().allMatch(Column::isStorable);
  }

  /** Code points of a string are whole characters, but for halves that stand alone. */
  private static boolean isStorable(int codePoint) {
    return codePoint != 0 && (codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE);
  }

  private static String replaced(String text) {
    StringBuilder storable = new StringBuilder();
    text.codePoints().map(codePoint -> isStorable(codePoint) ? codePoint : UNKNOWN)
        .forEach(storable::appendCodePoint);
    return storable.toString();
  }
}
