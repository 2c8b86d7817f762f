package study.nocontact.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import study.nocontact.analysis.release.InForce;
import study.nocontact.analysis.release.LogEntry;
import study.nocontact.analysis.release.StudyLog;
import study.nocontact.web.release.LogStore;
import study.nocontact.web.release.PublishedRelease;
import study.nocontact.web.release.PublishedReleases;

/** The releases as an Atom feed, newest first; the days are those of the log. */
@Path("/data/releases.atom")
@ApplicationScoped
public class ReleaseFeed {

  private static final SiteText TEXT = SiteText.ENGLISH;
  private static final String ATOM = "http://www.w3.org/2005/Atom";

  @Inject private PublishedReleases releases;
  @Inject private LogStore log;
  @Inject private PublicAddress address;

  @GET
  @Produces("application/atom+xml;charset=UTF-8")
  public String feed() throws XMLStreamException {
    return write(address.base(), releases.all(), log.log());
  }

  static String write(String base, List<PublishedRelease> releases, StudyLog log)
      throws XMLStreamException {
    StringWriter text = new StringWriter();
    XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("feed");
    xml.writeDefaultNamespace(ATOM);
    leaf(xml, "title", TEXT.get("feed.title"));
    leaf(xml, "id", base + "/data");
    link(xml, "alternate", base + "/data");
    link(xml, "self", base + "/data/releases.atom");
    leaf(xml, "updated", instant(log.entries().get(log.entries().size() - 1)));
    xml.writeStartElement("author");
    leaf(xml, "name", TEXT.get("dataset.name"));
    xml.writeEndElement();
    for (int i = releases.size() - 1; i >= 0; i--) {
      entry(xml, base, releases.get(i), log);
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    return text.toString();
  }

  private static void entry(
      XMLStreamWriter xml, String base, PublishedRelease release, StudyLog log)
      throws XMLStreamException {
    LogEntry entered =
        log.about(LogEntry.Kind.RELEASE, InForce.releaseSubject(release.number())).orElseThrow();
    xml.writeStartElement("entry");
    leaf(xml, "title", TEXT.get("data.release", release.number()));
    leaf(xml, "id", base + "/data#release-" + release.number());
    link(xml, "alternate", base + "/data#release-" + release.number());
    leaf(xml, "updated", instant(entered));
    leaf(
        xml,
        "summary",
        TEXT.get(
            "data.release.facts",
            TEXT.count(release.release().acceptedReports()),
            release.sha256()));
    xml.writeEndElement();
  }

  private static void leaf(XMLStreamWriter xml, String element, String words)
      throws XMLStreamException {
    xml.writeStartElement(element);
    xml.writeCharacters(words);
    xml.writeEndElement();
  }

  private static void link(XMLStreamWriter xml, String relation, String address)
      throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("href", address);
  }

  private static String instant(LogEntry entry) {
    return entry.day() + "T00:00:00Z";
  }
}
