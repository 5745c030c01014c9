package org.rashomon.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Joins a body that advertisements split into several elements of one kind. */
final class SplitBody {
  /** So many steps up the parts still belong together; further up other articles begin. */
  private static final int WITHIN = 3;

  private SplitBody() {}

  /** The element and its fellows around it: those of the same name and class that it is not part of, in order. */
  static List<Element> parts(Element container, Set<Element> leftOut) {
    String kind = kind(container);
    if (container.attr("class").isBlank()) {
      return List.of(container);
    }
    List<Element> parts = new ArrayList<>();
    Outline.each(around(container), leftOut, element -> {
      boolean isPart = element.equals(container) || (kind(element).equals(kind) && !isInside(container, element));
      if (isPart && (parts.isEmpty() || !isInside(element, parts.getLast()))) {
        parts.add(element);
      }
    });
    return parts;
  }

  private static String kind(Element element) {
    return element.normalName() + " " + element.attr("class").strip();
  }

  private static Element around(Element container) {
    Element around = container;
    for (int up = 0; up < WITHIN && around.parent() != null && !isWhole(around); up++) {
      around = around.parent();
    }
    return around;
  }

  private static boolean isWhole(Element element) {
    return element.normalName().equals("article") || element.normalName().equals("body");
  }

  private static boolean isInside(Element element, Element other) {
    Element at = element;
    while (at != null && !at.equals(other)) {
      at = at.parent();
    }
    return at != null;
  }
}
