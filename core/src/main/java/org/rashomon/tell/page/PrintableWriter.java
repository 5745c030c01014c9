package org.rashomon.tell.page;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/** Lets through what may stand in HTML: control characters, non-characters and halves of pairs are dropped. */
public final class PrintableWriter extends FilterWriter {
  private char high;

  public PrintableWriter(Writer out) {
    super(out);
  }

  @Override
  public void write(int c) throws IOException {
    char one = (char) c;
    if (Character.isLowSurrogate(one) && high != 0) {
      out.write(high);
      out.write(one);
    } else if (isPrintable(one)) {
      out.write(one);
    }
    high = Character.isHighSurrogate(one) ? one : 0;
  }

  @Override
  public void write(char[] chars, int offset, int length) throws IOException {
    int end = offset + length;
    for (int i = offset; i < end; i++) {
      int run = i;
      while (i < end && isPrintable(chars[i])) {
        i++;
      }
      if (i > run) {
        high = 0;
        out.write(chars, run, i - run);
      }
      if (i < end) {
        write(chars[i]);
      }
    }
  }

  @Override
  public void write(String text, int offset, int length) throws IOException {
    write(text.substring(offset, offset + length).toCharArray(), 0, length);
  }

  private static boolean isPrintable(char c) {
    return c == '\n' || c == '\t' || !(Character.isISOControl(c) || Character.isSurrogate(c) || c >= '\ufffe'
        || (c >= '\ufdd0' && c <= '\ufdef'));
  }
}
