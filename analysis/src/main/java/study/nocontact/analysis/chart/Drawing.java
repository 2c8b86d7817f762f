package study.nocontact.analysis.chart;

import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.StringWriter;
import org.apache.batik.dom.GenericDOMImplementation;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGGraphics2DIOException;
import org.apache.batik.svggen.SVGIDGenerator;
import org.jfree.chart.JFreeChart;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A plot as one SVG element.
 *
 * @param id prefix of the ids in it, which must differ between plots of one page
 * @param title short text alternative
 * @param description long text alternative
 * @param width width in the plot's own units
 * @param height height in the plot's own units
 */
record Drawing(String id, String title, String description, int width, int height) {

  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final int DECIMALS = 2;

  String of(JFreeChart chart) {
    Document document =
        GenericDOMImplementation.getDOMImplementation().createDocument(SVG, "svg", null);
    SVGGraphics2D graphics = new SVGGraphics2D(context(document), false);
    graphics.setSVGCanvasSize(new Dimension(width, height));
    chart.draw(graphics, new Rectangle2D.Double(0, 0, width, height));
    Element root = graphics.getRoot();
    graphics.dispose();
    restyle(root);
    removeSharedDefinitions(root);
    name(root);
    return text(graphics, root);
  }

  private SVGGeneratorContext context(Document document) {
    SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
    context.setComment(null);
    context.setPrecision(DECIMALS);
    context.setIDGenerator(
        new SVGIDGenerator() {
          private int next;

          @Override
          public String generateID(String prefix) {
            return id + "-" + prefix + next++;
          }
        });
    return context;
  }

  private void name(Element root) {
    root.removeAttribute("width");
    root.removeAttribute("height");
    root.setAttribute("viewBox", "0 0 " + width + " " + height);
    root.setAttribute("role", "img");
    root.setAttribute("aria-labelledby", id + "-title " + id + "-desc");
    root.insertBefore(textElement(root, "desc", description), root.getFirstChild());
    root.insertBefore(textElement(root, "title", title), root.getFirstChild());
  }

  private Element textElement(Element root, String tag, String content) {
    Element element = root.getOwnerDocument().createElementNS(SVG, tag);
    element.setAttribute("id", id + "-" + tag);
    element.appendChild(root.getOwnerDocument().createTextNode(content));
    return element;
  }

  private static void restyle(Element element) {
    String classes = (inked(element, "stroke") + " " + inked(element, "fill")).strip();
    if (!classes.isEmpty()) {
      element.setAttribute("class", classes);
    }
    if (element.hasAttribute("font-family")) {
      element.setAttribute("font-family", "sans-serif");
    }
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner) {
        restyle(inner);
      }
    }
  }

  /** Drops an empty element whose id would be the same in every plot of a page. */
  private static void removeSharedDefinitions(Element root) {
    Node first = root.getFirstChild();
    if (first.getNodeName().equals("defs") && !first.hasChildNodes()) {
      root.removeChild(first);
    }
  }

  private static String inked(Element element, String property) {
    return Ink.of(element.getAttribute(property)).map(ink -> ink.cssClass(property)).orElse("");
  }

  /** Without the document type, which refers to the web. */
  private static String text(SVGGraphics2D graphics, Element root) {
    StringWriter out = new StringWriter();
    try {
      graphics.stream(root, out, false, false);
    } catch (SVGGraphics2DIOException e) {
      throw new IllegalStateException("writing to memory cannot fail", e);
    }
    String text = out.toString();
    return text.substring(text.indexOf("<svg"));
  }
}
