package study.nocontact.analysis.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import study.nocontact.analysis.claim.Scan;
import study.nocontact.analysis.disclosure.ExampleFindings;

class ChartTest {

  private static final Function<String, String> CURVE =
      id -> CurveChart.of(ExampleFindings.CURVE).svg(id);
  private static final Function<String, String> BINS =
      id -> BinnedChart.of(ExampleFindings.BINS).svg(id);
  private static final Function<String, String> SCAN =
      id -> ScanChart.of(ExampleFindings.SCAN).svg(id);
  private static final Function<String, String> INTERVAL =
      id -> IntervalChart.of(ExampleFindings.finding().headline(), .85, .95).svg(id);

  static Stream<Named<Function<String, String>>> charts() {
    return ExampleCharts.all().entrySet().stream()
        .map(chart -> Named.of(chart.getKey(), chart.getValue()::svg));
  }

  static Stream<Named<Picture>> pictures() {
    return ExampleCharts.all().entrySet().stream()
        .map(chart -> Named.of(chart.getKey(), chart.getValue()));
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void isDrawnInPixelsTheSameEveryTime(Picture picture) throws IOException {
    byte[] png = picture.png();
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
    assertThat(image.getWidth()).isEqualTo(800);
    assertThat(image.getRGB(0, 0)).isEqualTo(Color.WHITE.getRGB());
    int[] pixels = image.getRGB(0, 0, 800, image.getHeight(), null, 0, 800);
    assertThat(IntStream.of(pixels).distinct().count()).isGreaterThan(10);
    assertThat(picture.png()).isEqualTo(png);
  }

  @ParameterizedTest
  @MethodSource("charts")
  void isOneScalableImageWithTextAlternatives(Function<String, String> chart) throws Exception {
    Element svg = parse(chart.apply("x"));
    assertThat(svg.getTagName()).isEqualTo("svg");
    assertThat(svg.getAttribute("viewBox")).matches("0 0 400 \\d+");
    assertThat(svg.hasAttribute("width")).isFalse();
    assertThat(svg.hasAttribute("height")).isFalse();
    assertThat(svg.getAttribute("role")).isEqualTo("img");
    assertThat(svg.getAttribute("aria-labelledby")).isEqualTo("x-title x-desc");
    assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isNotBlank();
    assertThat(svg.getElementsByTagName("desc").item(0).getTextContent()).isNotBlank();
  }

  @ParameterizedTest
  @MethodSource("charts")
  void isTheSameEveryTime(Function<String, String> chart) {
    assertThat(chart.apply("x")).isEqualTo(chart.apply("x"));
  }

  @ParameterizedTest
  @MethodSource("charts")
  void refersToNothingOutside(Function<String, String> chart) {
    assertThat(chart.apply("x").replaceAll("xmlns(:xlink)?=\"[^\"]*\"", ""))
        .startsWith("<svg")
        .doesNotContain("http", "href", "<!DOCTYPE", "<script", "<style", "<image", " style=");
  }

  @ParameterizedTest
  @MethodSource("charts")
  void sharesNoIdWithAnotherPlotOfThePage(Function<String, String> chart) throws Exception {
    List<String> ids = ids(parse(chart.apply("x")));
    assertThat(ids).isNotEmpty().doesNotHaveDuplicates().allMatch(id -> id.startsWith("x-"));
  }

  @ParameterizedTest
  @MethodSource("charts")
  void namesEveryColourByAClassBesideTheAttribute(Function<String, String> chart) throws Exception {
    List<Element> inked = new ArrayList<>();
    for (Element element : elements(parse(chart.apply("x")))) {
      for (String property : List.of("stroke", "fill")) {
        String color = element.getAttribute(property);
        if (color.startsWith("rgb")) {
          assertThat(element.getAttribute("class")).contains("chart-" + property + "-");
          inked.add(element);
        } else {
          assertThat(color).isIn("", "none", "black");
        }
      }
    }
    assertThat(inked).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("charts")
  void writesTextAsTextInWhateverSansSerifFontThereIs(Function<String, String> chart)
      throws Exception {
    Element svg = parse(chart.apply("x"));
    assertThat(svg.getElementsByTagName("text").getLength()).isGreaterThan(3);
    assertThat(elements(svg))
        .filteredOn(element -> element.hasAttribute("font-family"))
        .allMatch(element -> element.getAttribute("font-family").equals("sans-serif"));
  }

  @Test
  void tellsTheCurveInWords() throws Exception {
    assertThat(description(CURVE))
        .startsWith(
            "Broken by the side that was left: 0% by day 0 (0% to 2.2%), 12.3% by day 7 (10.2% to"
                + " 14.6%)");
  }

  @Test
  void tellsTheBinsInWords() throws Exception {
    assertThat(description(BINS))
        .contains("Days 26–42 (in question): 21.8% (95% interval")
        .contains("n = 266), expected 21.7%")
        .contains("Days 257+: 18.2%");
  }

  @Test
  void tellsTheScanInWords() throws Exception {
    assertThat(description(SCAN))
        .startsWith("Day 7: 0.81 (n = 188), Day 14: -1.23 (n = 121)")
        .endsWith("Chance alone stays within 2.61 in 95% of draws; overall p = 0.351.");
  }

  @Test
  void showsNoNegativeSideOfAScanWhoseStatisticsHaveNoSign() {
    Scan unsigned =
        new Scan(
            "s",
            "Scan",
            ExampleFindings.SCAN.candidates().stream().filter(c -> c.statistic() > 0).toList(),
            2.6,
            .5);
    assertThat(SCAN.apply("x")).contains(">-2<");
    assertThat(ScanChart.of(unsigned).svg("x")).doesNotContain(">-").contains(">2<");
  }

  @Test
  void tellsTheIntervalInWords() throws Exception {
    assertThat(description(INTERVAL))
        .isEqualTo("86.3%, 95% interval 83.9% to 88.4%, n = 934; claimed is 85% to 95%.");
  }

  @Test
  void tellsLinesApartWithoutColours() {
    assertThat(CURVE.apply("x")).contains("stroke-dasharray=\"7,4\"");
  }

  @Test
  void writesUprightLabelsAsTextToo() {
    assertThat(BINS.apply("x")).contains(">104–146<");
  }

  @Test
  void canSaySomethingBelowAPlot() throws Exception {
    Picture plain = ScanChart.of(ExampleFindings.SCAN);
    Picture noted = plain.noted("SIMULATED DATA");
    assertThat(noted.svg("x")).contains(">SIMULATED DATA<");
    assertThat(noted.description()).endsWith(" SIMULATED DATA.");
    assertThat(plain.svg("x")).doesNotContain("SIMULATED");
    assertThat(noted.png()).isNotEqualTo(plain.png());
  }

  @Test
  void escapesWhatIsMarkupInTitles() throws Exception {
    Scan scan = new Scan("s", "a < b & \"c\"", ExampleFindings.SCAN.candidates(), 2, .5);
    assertThat(parse(ScanChart.of(scan).svg("x")).getElementsByTagName("title").item(0))
        .extracting(Node::getTextContent)
        .isEqualTo("a < b & \"c\"");
  }

  private static String description(Function<String, String> chart) throws Exception {
    return parse(chart.apply("x")).getElementsByTagName("desc").item(0).getTextContent();
  }

  private static Element parse(String svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg)))
        .getDocumentElement();
  }

  private static List<Element> elements(Element svg) {
    NodeList all = svg.getElementsByTagName("*");
    return Stream.iterate(0, i -> i < all.getLength(), i -> i + 1)
        .map(i -> (Element) all.item(i))
        .toList();
  }

  private static List<String> ids(Element svg) {
    return elements(svg).stream()
        .map(element -> element.getAttribute("id"))
        .filter(id -> !id.isEmpty())
        .toList();
  }
}
