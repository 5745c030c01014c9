package org.rashomon.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.rashomon.model.RawDocument;

/**
 * Finds the documents in files, folders and streams, and at URLs.
 *
 * <p>A file's format is told by its content first and its name second; any may be gzip-compressed. Files that hold many
 * documents (JSON Lines, web archives) are read as streams, one document in memory at a time.
 *
 * <p>A document's id is the one given in it, else derived from where it was found: for a file, its path relative to the
 * path given; for a URL, the URL; for a part of a file, the file's id with {@code #} and the number of the line or record; for a feed item,
 * its guid, which stays when the feed moves on. Where two folders hold files of the same relative path, the later one
 * takes its whole path.
 */
public final class DocumentReader {
  private final WebFetch web;

  /** Reads URLs wherever they lead, since the user named them. */
  public DocumentReader() {
    this(new WebFetch(Reach.ofNamed(), WebFetch.Bounds.OF_NAMED));
  }

  /**
   * @param web fetches the URLs
   */
  public DocumentReader(WebFetch web) {
    this.web = web;
  }

  /** Whether a path is a URL, to be fetched, and not the name of a file. */
  public static boolean isUrl(String path) {
    return WebFetch.isUrl(path);
  }

  /**
   * Reads the documents one after another, in the order of the paths; a folder's files in sorted
   * order.
   *
   * @param paths files, folders, URLs (with http or https; fetched), or {@code "-"} for standard input
   * @param standardInput read where a path is {@code "-"}
   * @return to be closed; what can't be read comes as a {@link RawDocument.Unreadable}
   */
  public Stream<RawDocument> read(List<String> paths, InputStream standardInput) {
    return stream(new Concatenation(new SourceWalk(paths, standardInput, web, file -> true)));
  }

  /**
   * Reads those of a folder's files that are wanted, as {@link #read(List, InputStream)} does: in sorted order, with ids
   * by their paths within the folder, without hidden files and dossiers.
   *
   * @param wanted asked of every file, once, before the first is read
   */
  public Stream<RawDocument> read(Path folder, Predicate<Path> wanted) {
    return stream(new Concatenation(
        new SourceWalk(List.of(folder.toString()), InputStream.nullInputStream(), web, wanted)));
  }

  /**
   * Reads what was fetched.
   *
   * @param url that was asked for
   */
  public Stream<RawDocument> read(String url, Fetched answer) {
    try {
      return stream(Source.of(url, answer).documents());
    } catch (IOException e) {
      return stream(Source.failing(url, e).documents());
    }
  }

  private static Stream<RawDocument> stream(Documents documents) {
    // A flatMap would hold a whole archive in memory as soon as somebody asks the stream for its iterator.
    Iterator<RawDocument> iterator = documents;
    return StreamSupport
        .stream(Spliterators.spliteratorUnknownSize(iterator, Spliterator.ORDERED | Spliterator.NONNULL), false)
        .onClose(documents::close);
  }
}
