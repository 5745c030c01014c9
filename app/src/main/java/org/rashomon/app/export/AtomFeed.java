package org.rashomon.app.export;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A feed as Atom (RFC 4287).
 *
 * @param id stays when the feed moves
 * @param self where the feed is
 * @param page the page that shows the same
 * @param updated when the feed last changed
 */
public record AtomFeed(String id, String title, URI self, URI page, Instant updated, List<Entry> entries) {
  public static final String MEDIA_TYPE = "application/atom+xml";

  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

  /** What XML 1.0 has no way to write, not even as a reference. */
  private static final Pattern NO_XML = Pattern.compile("[^\\t\\n\\r -\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  public AtomFeed {
    entries = List.copyOf(entries);
  }

  /**
   * One entry.
   *
   * @param page what the entry leads to
   * @param via where we have it from
   * @param summary as plain text
   * @param content as HTML that is safe to show
   */
  public record Entry(
      String id,
      String title,
      Instant updated,
      Optional<Instant> published,
      URI page,
      Optional<URI> via,
      List<String> categories,
      String summary,
      String content) {
    public Entry {
      categories = List.copyOf(categories);
    }
  }

  /** The time of the latest entry, or what is given if there is none. */
  static Instant latest(List<Entry> entries, Instant otherwise) {
    return entries.stream().map(Entry::updated).max(Instant::compareTo).orElse(otherwise);
  }

  /** Writes the feed in UTF-8 and flushes; the stream stays open. */
  public void write(OutputStream out) throws IOException {
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out,
          StandardCharsets.UTF_8.name());
      new Writing(xml).feed(this);
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException("the feed could not be written", e);
    }
  }

  /** One feed being written. */
  private record Writing(XMLStreamWriter xml) {

    void feed(AtomFeed feed) throws XMLStreamException {
      xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
      xml.writeCharacters("\n");
      xml.writeStartElement("feed");
      xml.writeDefaultNamespace(NAMESPACE);
      head(feed);
      for (Entry entry : feed.entries()) {
        entry(entry);
      }
      line();
      xml.writeEndElement();
      xml.writeEndDocument();
    }

    private void head(AtomFeed feed) throws XMLStreamException {
      element("id", feed.id());
      element("title", feed.title());
      element("updated", feed.updated().toString());
      link("self", feed.self());
      link("alternate", feed.page());
      element("generator", "Rashomon");
      line();
      xml.writeStartElement("author");
      element("name", "Rashomon");
      xml.writeEndElement();
    }

    private void entry(Entry entry) throws XMLStreamException {
      line();
      xml.writeStartElement("entry");
      element("id", entry.id());
      element("title", entry.title());
      element("updated", entry.updated().toString());
      if (entry.published().isPresent()) {
        element("published", entry.published().get().toString());
      }
      link("alternate", entry.page());
      if (entry.via().isPresent()) {
        link("via", entry.via().get());
      }
      for (String category : entry.categories()) {
        empty("category", "term", category);
      }
      element("summary", entry.summary());
      content(entry.content());
      line();
      xml.writeEndElement();
    }

    private void line() throws XMLStreamException {
      xml.writeCharacters("\n");
    }

    private void element(String name, String words) throws XMLStreamException {
      line();
      xml.writeStartElement(name);
      xml.writeCharacters(legal(words));
      xml.writeEndElement();
    }

    private void empty(String name, String attribute, String value) throws XMLStreamException {
      line();
      xml.writeEmptyElement(name);
      xml.writeAttribute(attribute, legal(value));
    }

    private void link(String relation, URI to) throws XMLStreamException {
      empty("link", "rel", relation);
      xml.writeAttribute("href", legal(to.toString()));
    }

    private void content(String html) throws XMLStreamException {
      line();
      xml.writeStartElement("content");
      xml.writeAttribute("type", "html");
      xml.writeCharacters(legal(html));
      xml.writeEndElement();
    }

    private static String legal(String words) {
      return NO_XML.matcher(words).replaceAll("\uFFFD");
    }
  }
}
