package study.nocontact.analysis.release;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The part of DDI-Codebook 2.5 that a release uses: which children an element has, in which order,
 * and what its attributes may hold. Written down here because no package registry has the schema.
 */
final class DdiStructure {

  private static final Map<String, List<String>> CHILDREN =
      Map.ofEntries(
          Map.entry("codeBook", List.of("docDscr", "stdyDscr", "fileDscr", "dataDscr", "otherMat")),
          Map.entry("stdyDscr", List.of("citation", "stdyInfo", "method", "dataAccs")),
          Map.entry("citation", List.of("titlStmt", "rspStmt", "prodStmt", "distStmt", "verStmt")),
          Map.entry("titlStmt", List.of("titl", "subTitl", "altTitl", "parTitl", "IDNo")),
          Map.entry("prodStmt", List.of("producer", "copyright", "prodDate", "software")),
          Map.entry("distStmt", List.of("distrbtr", "contact", "depositr", "distDate")),
          Map.entry("verStmt", List.of("version", "verResp", "notes")),
          Map.entry("stdyInfo", List.of("subject", "abstract", "sumDscr", "notes")),
          Map.entry("subject", List.of("keyword", "topcClas")),
          Map.entry("sumDscr", List.of("timePrd", "nation", "anlyUnit", "universe", "dataKind")),
          Map.entry("method", List.of("dataColl", "notes", "anlyInfo")),
          Map.entry("dataColl", List.of("timeMeth", "sampProc", "collMode", "resInstru")),
          Map.entry("dataAccs", List.of("setAvail", "useStmt", "notes")),
          Map.entry("useStmt", List.of("confDec", "restrctn", "citReq", "conditions")),
          Map.entry("fileDscr", List.of("fileTxt", "notes")),
          Map.entry("fileTxt", List.of("fileName", "fileCont", "dimensns", "fileType")),
          Map.entry("dimensns", List.of("caseQnty", "varQnty")),
          Map.entry("dataDscr", List.of("varGrp", "nCubeGrp", "var", "nCube")),
          Map.entry("var", List.of("labl", "qstn", "universe", "txt", "catgry", "varFormat")),
          Map.entry("qstn", List.of("preQTxt", "qstnLit")),
          Map.entry("catgry", List.of("catValu", "labl", "txt", "catStat")));

  private static final Set<String> LEAVES =
      Set.of(
          "titl",
          "IDNo",
          "software",
          "distrbtr",
          "version",
          "keyword",
          "abstract",
          "anlyUnit",
          "universe",
          "dataKind",
          "sampProc",
          "collMode",
          "resInstru",
          "restrctn",
          "fileName",
          "fileCont",
          "caseQnty",
          "varQnty",
          "fileType",
          "labl",
          "qstnLit",
          "txt",
          "catValu",
          "varFormat");

  private final Set<String> ids = new HashSet<>();
  private final List<String> problems = new ArrayList<>();

  List<String> problems(Element root) {
    check(root);
    return problems;
  }

  private void check(Element element) {
    String name = element.getLocalName();
    attributes(element);
    List<String> order = CHILDREN.get(name);
    int reached = 0;
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child) {
        int place = order == null ? -1 : order.indexOf(child.getLocalName());
        if (place < reached) {
          problems.add(child.getLocalName() + " is out of place in " + name);
        }
        reached = place;
        check(child);
      }
    }
    if (order == null && !LEAVES.contains(name)) {
      problems.add("no such element: " + name);
    }
  }

  private void attributes(Element element) {
    String id = element.getAttribute("ID");
    if (!id.isEmpty() && !(id.matches("[A-Za-z_][A-Za-z0-9._-]*") && ids.add(id))) {
      problems.add("not an id of its own: " + id);
    }
    String files = element.getAttribute("files");
    if (!files.isEmpty() && !ids.contains(files)) {
      problems.add("no such file: " + files);
    }
    if (!element.getAttribute("intrvl").matches("|contin|discrete")) {
      problems.add("intrvl is " + element.getAttribute("intrvl"));
    }
    if (!element.getAttribute("type").matches("|numeric|character|edition")) {
      problems.add("type is " + element.getAttribute("type"));
    }
  }
}
