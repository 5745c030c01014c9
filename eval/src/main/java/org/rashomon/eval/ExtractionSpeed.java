package org.rashomon.eval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.function.Consumer;
import org.jsoup.helper.DataUtil;
import org.rashomon.clean.Cleaner;
import org.rashomon.model.RawDocument;
import org.rashomon.model.RawDocument.Html;

/** How many pages a second of one core are cleaned, beside the parser alone. */
final class ExtractionSpeed {
  /** Passes over all pages until the code is compiled. */
  private static final int WARM_UP = 2;

  private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

  private ExtractionSpeed() {}

  static List<Figure> measure(String set, List<ExtractionGold.Page> pages) {
    Cleaner cleaner = new Cleaner();
    return List.of(
        Figure.shown(set, "pages cleaned per CPU second", perSecond(pages, cleaner::clean)),
        Figure.shown(set, "pages parsed by jsoup per CPU second", perSecond(pages, ExtractionSpeed::parse)));
  }

  private static double perSecond(List<ExtractionGold.Page> pages, Consumer<RawDocument> work) {
    for (int i = 0; i < WARM_UP; i++) {
      pages.forEach(page -> work.accept(page.document()));
    }
    long before = THREAD.getCurrentThreadCpuTime();
    pages.forEach(page -> work.accept(page.document()));
    return pages.size() * 1e9 / (THREAD.getCurrentThreadCpuTime() - before);
  }

  private static void parse(RawDocument page) {
    if (page.body() instanceof Html html) {
      try {
        DataUtil.load(html.open(), null, "");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
