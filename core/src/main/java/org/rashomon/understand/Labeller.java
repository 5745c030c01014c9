package org.rashomon.understand;

import java.util.List;
import org.rashomon.model.Article;

/**
 * Finds names, and words attributed to somebody, with the words that say so. Which entity is meant is decided from its
 * labels, whoever made them.
 */
interface Labeller {
  Labels label(Article article, List<SentenceWords> words);
}
