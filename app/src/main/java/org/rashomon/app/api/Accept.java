package org.rashomon.app.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a client would rather have (the field {@code Accept}, RFC 9110, section 12.5.1): of the ranges that a media type
 * falls into the most specific one says how much it is wanted.
 */
record Accept(List<Range> ranges) {
  private static final Pattern TYPE = Pattern
      .compile("([\\w!#$&^.+*-]++)/([\\w!#$&^.+*-]++)((?:\\s*+;\\s*+[\\w-]++=(?:\"[^\"]*+\"|[^\\s;,\"]*+))*+)");
  private static final Pattern PARAMETER = Pattern.compile(";\\s*+([\\w-]++)=(?:\"([^\"]*+)\"|([^\\s;,\"]*+))");

  /**
   * A type, or all of a kind.
   *
   * @param wanted how much, from 0 (not at all) to 1
   */
  record Range(String type, String subtype, Map<String, String> parameters, double wanted) {

    private boolean holds(Range media) {
      return (type.equals("*") || type.equals(media.type)) && (subtype.equals("*") || subtype.equals(media.subtype))
          && media.parameters.entrySet().containsAll(parameters.entrySet());
    }

    private int specificity() {
      return (type.equals("*") ? 0 : 1) + (subtype.equals("*") ? 0 : 1) + parameters.size();
    }
  }

  /** Reads the field. An empty one wants anything. */
  static Accept parse(String field) {
    return new Accept(ranges(field.isBlank() ? "*/*" : field));
  }

  private static List<Range> ranges(String field) {
    List<Range> ranges = new ArrayList<>();
    Matcher type = TYPE.matcher(field);
    while (type.find()) {
      Map<String, String> parameters = parameters(type.group(3));
      double wanted = weight(parameters.getOrDefault("q", "1"));
      parameters.remove("q");
      parameters.remove("charset");
      ranges.add(new Range(lower(type.group(1)), lower(type.group(2)), parameters, wanted));
    }
    return ranges;
  }

  private static String lower(String words) {
    return words.toLowerCase(Locale.ROOT);
  }

  private static Map<String, String> parameters(String text) {
    Map<String, String> parameters = new HashMap<>();
    Matcher parameter = PARAMETER.matcher(text);
    while (parameter.find()) {
      String value = parameter.group(2) == null ? parameter.group(3) : parameter.group(2);
      parameters.put(lower(parameter.group(1)), value);
    }
    return parameters;
  }

  private static double weight(String number) {
    return number.matches("[01](\\.\\d{0,3})?") ? Math.min(1, Double.parseDouble(number)) : 0;
  }

  /** How much a media type is wanted, from 0 (not at all) to 1. */
  double wants(String mediaType) {
    Range media = ranges(mediaType).getFirst();
    double wanted = 0;
    int specificity = -1;
    for (Range range : ranges) {
      if (range.holds(media) && range.specificity() > specificity) {
        wanted = range.wanted();
        specificity = range.specificity();
      }
    }
    return wanted;
  }
}
