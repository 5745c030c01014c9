package org.rashomon.eval;

import org.rashomon.model.Article;
import org.rashomon.understand.QuotationFinder;

/** Anything that finds quotations: the engine, or another program measured beside it. */
@FunctionalInterface
interface Quoter {
  QuotationFinder.Found find(Article article);
}
