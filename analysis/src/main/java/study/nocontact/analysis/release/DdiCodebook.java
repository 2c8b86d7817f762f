package study.nocontact.analysis.release;

import java.util.List;
import study.nocontact.analysis.disclosure.CountTable;
import study.nocontact.analysis.disclosure.Dimension;
import study.nocontact.analysis.disclosure.Group;
import study.nocontact.analysis.instrument.Codebook;

/** The codebook of a release in DDI-Codebook 2.5: the study, its tables and all its variables. */
final class DdiCodebook {

  static final String PATH = "codebook.xml";

  private final Release release;
  private final TableWords words;
  private final Markup xml = new Markup("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");

  DdiCodebook(Release release) {
    this.release = release;
    this.words = new TableWords(release);
  }

  @Override
  public String toString() {
    xml.open(
        "codeBook",
        "xmlns",
        "ddi:codebook:2_5",
        "xmlns:xsi",
        "http://www.w3.org/2001/XMLSchema-instance",
        "xsi:schemaLocation",
        "ddi:codebook:2_5 http://www.ddialliance.org/Specification/DDI-Codebook/2.5/XMLSchema/codebook.xsd",
        "version",
        "2.5",
        "xml:lang",
        "en");
    study();
    List<CountTable> tables = release.publishedTables();
    for (int i = 0; i < tables.size(); i++) {
      file(i + 1, tables.get(i));
    }
    xml.open("dataDscr");
    for (int i = 0; i < tables.size(); i++) {
      columns(i + 1, tables.get(i));
    }
    release.codebook().forEach(this::item);
    xml.close();
    return xml.close().toString();
  }

  private void study() {
    xml.open("stdyDscr");
    xml.open("citation").open("titlStmt");
    xml.text("titl", (release.simulated() ? "SIMULATED DATA: " : "") + "No Contact Study");
    xml.text("IDNo", "release " + release.number(), "agency", "No Contact Study").close();
    xml.open("prodStmt");
    xml.text("software", "analysis", "version", release.softwareVersion()).close();
    xml.open("distStmt").text("distrbtr", "No Contact Study").close();
    xml.open("verStmt").text("version", "release " + release.number(), "type", "edition").close();
    xml.close();
    xml.open("stdyInfo");
    xml.open("subject").text("keyword", "breakup").text("keyword", "no contact").close();
    xml.text("abstract", Citation.ABSTRACT);
    xml.open("sumDscr");
    xml.text("anlyUnit", "Breakup, reported by one of the two");
    xml.text("universe", "People who chose to report a breakup; no probability sample");
    xml.text("dataKind", "Counts in tables of survey answers").close();
    xml.close();
    xml.open("method").open("dataColl");
    xml.text("sampProc", "Open self-selection").text("collMode", "Web form, anonymous");
    xml.text("resInstru", "Version " + release.instrumentVersion() + " of the questions").close();
    xml.close();
    xml.open("dataAccs").open("useStmt");
    xml.text(
        "restrctn",
        "Reports themselves are never handed out; licence of the release: " + Citation.LICENCE);
    xml.close().close().close();
  }

  private void file(int number, CountTable table) {
    xml.open("fileDscr", "ID", "F" + number, "URI", "tables/" + table.name() + ".csv");
    xml.open("fileTxt").text("fileName", table.name() + ".csv");
    xml.text("fileCont", table.title() + "; counts " + table.population());
    xml.open("dimensns").text("caseQnty", Integer.toString(table.cells().size()));
    xml.text("varQnty", Integer.toString(table.dimensions().size() + 3)).close();
    xml.text("fileType", "text/csv", "charset", "UTF-8").close().close();
  }

  private void columns(int file, CountTable table) {
    for (Dimension dimension : table.dimensions()) {
      column(file, dimension.variable(), "discrete");
      xml.text("labl", words.of(dimension));
      words.variable(dimension).ifPresent(this::question);
      for (Group group : dimension.groups()) {
        category(group.label(), words.of(dimension, group));
      }
      xml.empty("varFormat", "type", "character", "schema", "other").close();
    }
    column(file, "count", "contin").text("labl", "Reports in the cell");
    xml.empty("varFormat", "type", "numeric", "schema", "other").close();
  }

  private Markup column(int file, String name, String kind) {
    String id = "F" + file + "_" + name;
    return xml.open("var", "ID", id, "name", name, "files", "F" + file, "intrvl", kind);
  }

  private void item(Codebook.Variable item) {
    String kind = item.labels().isEmpty() ? "contin" : "discrete";
    xml.open("var", "ID", "Q_" + item.variable(), "name", item.variable(), "intrvl", kind);
    xml.text("labl", item.question());
    question(item);
    xml.text("universe", item.universe()).text("txt", item.values());
    item.labels().forEach(this::category);
    xml.close();
  }

  private void question(Codebook.Variable item) {
    xml.open("qstn").text("qstnLit", item.question()).close();
  }

  private void category(String code, String label) {
    xml.open("catgry").text("catValu", code).text("labl", label).close();
  }
}
