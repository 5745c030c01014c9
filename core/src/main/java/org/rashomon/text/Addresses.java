package org.rashomon.text;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Web addresses: made absolute, freed of what only tracks the reader, and taken apart. */
public final class Addresses {
  /** Parameters that tell where a reader came from, by the conventions of those who count them. */
  private static final Pattern TRACKING = Pattern.compile(
      "(?i)(?:utm|mtm|pk|ns|at|hsa|mc)_\\w+|guce_referrer\\w*|guccounter|mkt_tok|[fgd]clid|fbclid|msclkid|yclid|igshid|"
          + "ocid|ito|cmpid|cmp|srcref|smid|smtyp|ref_?src|ref_?url|__twitter_impression|_ga|wt_mc|xtor|ncid|spm|taid");

  private static final Set<String> COMMON_SECOND = Set.of("co", "com", "org", "net", "gov", "edu", "ac", "or", "ne",
      "go");
  /** What a web archive puts before the address of a page: its own and the time of the capture. */
  private static final Pattern CAPTURE = Pattern
      .compile("^https?://web\\.archive\\.org/web/\\d{4,14}\\w*/(?=https?://)");
  private static final Pattern PLAIN_HOST = Pattern.compile("^(?:www\\d?|m|mobile|amp|edition|beta)\\.(?=[^.]+\\.)");

  private Addresses() {}

  /**
   * The address as everybody may quote it: absolute, of the web, without fragment and tracking.
   *
   * @param base what it is relative to, or empty
   */
  public static Optional<String> clean(String address, String base) {
    return parse(address).map(uri -> uri.isAbsolute() ? uri : parse(base).map(root -> root.resolve(uri)).orElse(uri))
        .filter(Addresses::isOfTheWeb)
        .map(Addresses::withoutTracking);
  }

  private static Optional<URI> parse(String address) {
    try {
      return Optional.of(new URI(address.strip().replace(" ", "%20").replace("|", "%7C")));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static boolean isOfTheWeb(URI uri) {
    String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    return (scheme.equals("http") || scheme.equals("https")) && uri.getHost() != null && uri.getHost().contains(".");
  }

  private static String withoutTracking(URI uri) {
    String query = uri.getRawQuery() == null
        ? ""
        : Arrays.stream(uri.getRawQuery().split("&", -1))
            .filter(one -> !one.isEmpty() && !TRACKING.matcher(one.replaceFirst("=.*", "")).matches())
            .collect(Collectors.joining("&"));
    String path = uri.getRawPath() == null ? "" : uri.getRawPath();
    return uri.getScheme() + "://" + uri.getRawAuthority() + path + (query.isEmpty() ? "" : "?" + query);
  }

  /** The host in lower case, without the label that only says how it is read. */
  public static Optional<String> host(String address) {
    return parse(address).map(URI::getHost).map(host -> host.toLowerCase(Locale.ROOT))
        .map(host -> PLAIN_HOST.matcher(host).replaceFirst(""));
  }

  /**
   * What all addresses of one page have in common: without scheme, port, fragment, tracking, the slash at the end and
   * the label that only says how it is read; of a capture in a web archive, that of the page captured. Empty for a front
   * page and for what is no address of the web.
   */
  public static Optional<String> page(String address) {
    return clean(CAPTURE.matcher(address.strip()).replaceFirst(""), "").filter(clean -> !isFrontPage(clean))
        .flatMap(Addresses::parse).flatMap(uri -> host(
            uri.toString()).map(
                host -> host + uri.getRawPath().replaceFirst("/+$", "")
                    + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery())));
  }

  /** What somebody registered: "example.co.uk" of "news.example.co.uk". */
  public static String site(String host) {
    List<String> labels = List.of(host.split("\\.", -1));
    int second = labels.size() - 2;
    boolean deep = second > 0 && labels.getLast().length() == 2 && COMMON_SECOND.contains(labels.get(second));
    return String.join(".", labels.subList(Math.max(0, labels.size() - (deep ? 3 : 2)), labels.size()));
  }

  /** Whether it leads to a site's front page. */
  public static boolean isFrontPage(String address) {
    return parse(address).map(uri -> (uri.getPath() == null || uri.getPath().length() <= 1) && uri.getQuery() == null)
        .orElse(true);
  }
}
