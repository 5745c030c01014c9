package org.rashomon.app.export;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rashomon.app.dossier.ToldDossier.Excerpt;

/**
 * Where a library is found on the web: the addresses of what it holds, all below one base.
 *
 * @param base absolute, with a host; ends in a slash
 */
public record Site(URI base) {
  /** Where the web app is unless told otherwise. */
  public static final URI LOCAL = URI.create("http://localhost:7070/");

  /** The year since which tags are made; a tag keeps the day it was made in, so that it stays the same for ever. */
  private static final String TAGGED_SINCE = "2026";

  private static final Set<String> WEB = Set.of("http", "https");
  private static final Pattern ESCAPE = Pattern.compile("~([0-9A-F]{2})");

  /** @throws IllegalArgumentException if the base is not absolute or names no host */
  public Site {
    if (base.getScheme() == null || base.getHost() == null) {
      throw new IllegalArgumentException("no absolute address with a host: " + base);
    }
    base = base.toString().endsWith("/") ? base : URI.create(base + "/");
  }

  /** The page with all stories. */
  public URI stories() {
    return base;
  }

  /** The page of a story. */
  public URI story(String id) {
    return below(PageAddress.story(id));
  }

  /**
   * A part of a story, such as a finding.
   *
   * @param kind what it is, one word
   */
  public URI part(String story, String kind, String id) {
    return URI.create(story(story) + "#" + kind + "-" + encoded(id));
  }

  /** The page of an article. */
  public URI article(String id) {
    return below(PageAddress.article(id));
  }

  /** The page of an article at words of it, which are marked there; places are counted in code points. */
  public URI words(String article, int start, int end) {
    return below(PageAddress.words(article, start, end));
  }

  /** The text of an article as plain text: what places are counted in. */
  public URI text(String article) {
    return api("articles", article, "text");
  }

  /** What the API has under these words, each a segment; without any, its root. */
  public URI api(String... segments) {
    return below(Arrays.stream(segments).map(Site::encoded).collect(Collectors.joining("/", "api/v1/", "")));
  }

  /** Words of an article: its text with a fragment as in RFC 5147, which counts characters as we do. */
  public URI place(Excerpt excerpt) {
    return URI.create(text(excerpt.article()) + "#char=" + excerpt.start() + "," + excerpt.end());
  }

  /**
   * The page of a person.
   *
   * @param key the name as the library folds it
   */
  public URI person(String key) {
    return below(PageAddress.person(key));
  }

  /** An address that somebody else gave, if it is one of the web: a page may name a script as its own address. */
  public static Optional<URI> elsewhere(String url) {
    try {
      return Optional.of(URI.create(url)).filter(address -> WEB.contains(String.valueOf(address.getScheme())));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** An address below the base, of which the path is already fit for one. */
  public URI below(String path) {
    return URI.create(base + path);
  }

  /**
   * An identifier that stays when pages move (RFC 4151).
   *
   * @param kind what it names, one word
   */
  public String tag(String kind, String id) {
    return "tag:" + base.getHost() + "," + TAGGED_SINCE + ":" + kind + "/" + encoded(id);
  }

  /**
   * Words as one segment of an address: all but letters, digits, hyphens and underscores as a tilde and the bytes in
   * UTF-8. As in percent-encoding, but proxies refuse or undo an encoded slash or percent sign in a path, and ids of
   * articles are often addresses. A dot is not left, so that one in an address begins a suffix.
   */
  public static String encoded(String words) {
    StringBuilder encoded = new StringBuilder();
    for (byte one : words.getBytes(StandardCharsets.UTF_8)) {
      boolean plain = one > 0 && (Character.isLetterOrDigit(one) || "-_".indexOf(one) >= 0);
      encoded.append(plain ? String.valueOf((char) one) : String.format("~%02X", one));
    }
    return encoded.toString();
  }

  /** The words that a segment stands for; one that was not {@link #encoded} stands for itself. */
  public static String decoded(String segment) {
    ByteArrayOutputStream words = new ByteArrayOutputStream();
    Matcher escape = ESCAPE.matcher(segment);
    int from = 0;
    while (escape.find()) {
      words.writeBytes(segment.substring(from, escape.start()).getBytes(StandardCharsets.UTF_8));
      words.write(Integer.parseInt(escape.group(1), 16));
      from = escape.end();
    }
    words.writeBytes(segment.substring(from).getBytes(StandardCharsets.UTF_8));
    return words.toString(StandardCharsets.UTF_8);
  }
}
