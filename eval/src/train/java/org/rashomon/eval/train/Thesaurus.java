package org.rashomon.eval.train;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.sf.extjwnl.JWNLException;
import net.sf.extjwnl.data.IndexWord;
import net.sf.extjwnl.data.POS;
import net.sf.extjwnl.data.Pointer;
import net.sf.extjwnl.data.PointerType;
import net.sf.extjwnl.data.Synset;
import net.sf.extjwnl.data.Word;
import net.sf.extjwnl.dictionary.Dictionary;
import org.rashomon.text.Rarity;
import org.rashomon.text.WordPlaces;

/**
 * The words that a rewriter may put for one another, from WordNet 3.1: those of one synset; a noun and what it is a kind
 * of; an adjective and those near it; a word and what is derived from it.
 *
 * <p>WordNet lists a word's senses with the commonest first. Only the first few count, for news seldom means the others.
 */
final class Thesaurus {
  /** So many senses of a word may give it words of the same sense. */
  private static final int SENSES = 3;

  /** So many may give it words of a wider or near sense, which are easily far from it. */
  private static final int MAIN_SENSES = 1;

  /** A derived word begins alike for so many letters; "able" and "ability" are too short to be told from chance. */
  private static final int COMMON_START = 4;

  /** A word that is not in the list of {@link Rarity}, being rarer than it goes, is in too few reports to matter. */
  private static final double LISTED = 5;

  private static final String HEADER = """
      # Stems of words that may stand for one another: a stem, then those alike to it that come later in the alphabet.
      # Drawn from WordNet 3.1 by eval/train thesaurus. WordNet's licence:
      #
      # This software and database is being provided to you, the LICENSEE, by Princeton University under the following
      # license. By obtaining, using and/or copying this software and database, you agree that you have read, understood,
      # and will comply with these terms and conditions.:
      #
      # Permission to use, copy, modify and distribute this software and database and its documentation for any purpose
      # and without fee or royalty is hereby granted, provided that you agree to comply with the following copyright
      # notice and statements, including the disclaimer, and that the same appear on ALL copies of the software, database
      # and documentation, including modifications that you make for internal use or for distribution.
      #
      # WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved.
      #
      # THIS SOFTWARE AND DATABASE IS PROVIDED "AS IS" AND PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES,
      # EXPRESS OR IMPLIED. BY WAY OF EXAMPLE, BUT NOT LIMITATION, PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR
      # WARRANTIES OF MERCHANT- ABILITY OR FITNESS FOR ANY PARTICULAR PURPOSE OR THAT THE USE OF THE LICENSED SOFTWARE,
      # DATABASE OR DOCUMENTATION WILL NOT INFRINGE ANY THIRD PARTY PATENTS, COPYRIGHTS, TRADEMARKS OR OTHER RIGHTS.
      #
      # The name of Princeton University or Princeton may not be used in advertising or publicity pertaining to
      # distribution of the software and/or database. Title to copyright in this software, database and any associated
      # documentation shall at all times remain with Princeton University and LICENSEE agrees to preserve same.
      """;

  private static final Set<PointerType> NEAR = Set.of(PointerType.HYPERNYM, PointerType.SIMILAR_TO);

  private final Map<String, Set<String>> alike = new TreeMap<>();

  private Thesaurus() {}

  /** The lines of the list: a stem, and after it those of the words alike that come later in the alphabet. */
  static List<String> lines() throws IOException {
    Thesaurus thesaurus = new Thesaurus();
    try {
      Dictionary wordNet = Dictionary.getDefaultResourceInstance();
      for (POS kind : POS.getAllPOS()) {
        thesaurus.read(wordNet, kind);
      }
    } catch (JWNLException e) {
      throw new IOException("WordNet can't be read", e);
    }
    return thesaurus.alike.entrySet().stream()
        .map(entry -> entry.getKey() + " " + String.join(" ", entry.getValue()))
        .toList();
  }

  /** Writes the list, with WordNet's licence, which has to stand on every copy of a part. */
  static void write(Path file) throws IOException {
    Files.write(file, Stream.concat(HEADER.lines(), lines().stream()).toList(), StandardCharsets.UTF_8);
  }

  private void read(Dictionary wordNet, POS kind) throws JWNLException {
    for (var words = wordNet.getIndexWordIterator(kind); words.hasNext();) {
      IndexWord word = words.next();
      List<Synset> senses = word.getSenses();
      for (int i = 0; i < Math.min(SENSES, senses.size()); i++) {
        read(word.getLemma(), senses.get(i), i < MAIN_SENSES);
      }
    }
  }

  private void read(String lemma, Synset sense, boolean isMain) throws JWNLException {
    for (Word word : sense.getWords()) {
      if (isAmongFirst(word, sense, SENSES)) {
        join(lemma, word.getLemma());
      }
    }
    for (Pointer pointer : sense.getPointers()) {
      if (pointer.getType() == PointerType.DERIVATION) {
        derived(lemma, pointer);
      } else if (isMain && NEAR.contains(pointer.getType())) {
        near(lemma, pointer.getTargetSynset());
      }
    }
  }

  private void near(String lemma, Synset other) throws JWNLException {
    for (Word word : other.getWords()) {
      if (isAmongFirst(word, other, MAIN_SENSES)) {
        join(lemma, word.getLemma());
      }
    }
  }

  private void derived(String lemma, Pointer pointer) throws JWNLException {
    if (pointer.getSource() instanceof Word from && from.getLemma().equalsIgnoreCase(lemma)
        && pointer.getTarget() instanceof Word to && startAlike(lemma, to.getLemma())) {
      join(lemma, to.getLemma());
    }
  }

  private static boolean startAlike(String one, String other) {
    return one.length() >= COMMON_START && other.length() >= COMMON_START
        && one.substring(0, COMMON_START).equalsIgnoreCase(other.substring(0, COMMON_START));
  }

  private static boolean isAmongFirst(Word word, Synset sense, int senses) throws JWNLException {
    IndexWord entry = sense.getDictionary().getIndexWord(sense.getPOS(), word.getLemma());
    return entry != null && entry.getSenses().subList(0, Math.min(senses, entry.getSenses().size())).contains(sense);
  }

  private void join(String one, String other) {
    Set<String> both = new TreeSet<>(Stream.of(one, other).flatMap(word -> stem(word).stream()).toList());
    if (both.size() == 2) {
      List<String> stems = List.copyOf(new TreeSet<>(both));
      alike.computeIfAbsent(stems.get(0), fresh -> new TreeSet<>()).add(stems.get(1));
    }
  }

  /** None for names, for what is more than one word, and for words that are not in the list of news. */
  private static Set<String> stem(String lemma) {
    if (lemma.length() < 3 || !lemma.equals(lemma.toLowerCase(Locale.ROOT)) || !lemma.chars().allMatch(Character::isLetter)) {
      return Set.of();
    }
    return WordPlaces.of(lemma).stream()
        .filter(org.rashomon.text.Word::isContent)
        .map(org.rashomon.text.Word::stem)
        .filter(stem -> Rarity.documents(stem) != LISTED)
        .collect(Collectors.toCollection(HashSet::new));
  }
}
