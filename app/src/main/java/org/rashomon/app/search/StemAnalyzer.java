package org.rashomon.app.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.rashomon.model.Span;

/** Cuts text into the terms that are looked up: stems in lower case, without accents and possessive endings. */
final class StemAnalyzer extends Analyzer {
  private static final String ANY_FIELD = "";

  /**
   * A term and the words it was made of.
   *
   * @param span in UTF-16 units of the text
   */
  record Term(String stem, Span span) {}

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer words = new StandardTokenizer();
    TokenStream plain = new ASCIIFoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(words)));
    return new TokenStreamComponents(words, new Stems(plain));
  }

  /** The terms of a text, in order. */
  List<Term> terms(String text) {
    List<Term> terms = new ArrayList<>();
    try (TokenStream stream = tokenStream(ANY_FIELD, text)) {
      CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
      OffsetAttribute place = stream.getAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(new Term(term.toString(), new Span(place.startOffset(), place.endOffset())));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return terms;
  }

  /** The stems of a text, in order. */
  List<String> stems(String text) {
    return terms(text).stream().map(Term::stem).toList();
  }

  /** Puts stems in the place of words. */
  private static final class Stems extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    Stems(TokenStream input) {
      super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
      if (!input.incrementToken()) {
        return false;
      }
      String stem = BaseForms.stem(term.toString());
      term.setEmpty().append(stem);
      return true;
    }
  }
}
