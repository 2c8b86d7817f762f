package study.nocontact.analysis.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder of a report: {@code index.html}, which needs nothing else; {@code findings.json}; and
 * every table and plot as files of their own in {@code data} and {@code plots}.
 *
 * @param path the folder
 */
public record ReportFolder(Path path) {

  private static final String DATA = "data";
  private static final String PLOTS = "plots";
  private static final String PACKAGE = ReportFolder.class.getPackageName();

  /** Whether there is something in it already. */
  public boolean isFilled() throws IOException {
    if (!Files.isDirectory(path)) {
      return Files.exists(path);
    }
    try (Stream<Path> files = Files.list(path)) {
      return files.findAny().isPresent();
    }
  }

  /**
   * Where to list the rows that cannot be used while the file is read; the folder is made.
   *
   * @throws IOException if it cannot be written
   */
  public Path badRows() throws IOException {
    return Files.createDirectories(path.resolve(DATA)).resolve(FlowSection.BAD_ROWS);
  }

  /**
   * Writes all files of a report; those of an earlier one that are not in it go.
   *
   * @throws IOException if a file cannot be written
   */
  public void write(FullReport report) throws IOException {
    clear(DATA);
    clear(PLOTS);
    for (DataTable table : report.tables().toList()) {
      write(DATA, table.id() + ".csv", table.csv().getBytes(StandardCharsets.UTF_8));
    }
    for (Figure figure : report.figures().toList()) {
      write(PLOTS, figure.id() + ".svg", figure.svg().getBytes(StandardCharsets.UTF_8));
      write(PLOTS, figure.id() + ".png", figure.picture().png());
    }
    write("", "findings.json", report.json().getBytes(StandardCharsets.UTF_8));
    write("", "index.html", page(report).getBytes(StandardCharsets.UTF_8));
  }

  private static String page(FullReport report) {
    StringOutput page = new StringOutput(1 << 20);
    TemplateEngine.createPrecompiled(
            null, ContentType.Html, ReportFolder.class.getClassLoader(), PACKAGE)
        .render("page.jte", report, page);
    return page.toString();
  }

  private void write(String folder, String name, byte[] content) throws IOException {
    Files.write(path.resolve(folder).resolve(name), content);
  }

  private void clear(String folder) throws IOException {
    Path directory = Files.createDirectories(path.resolve(folder));
    List<Path> old;
    try (Stream<Path> files = Files.list(directory)) {
      old =
          files
              .filter(file -> !file.getFileName().toString().equals(FlowSection.BAD_ROWS))
              .filter(file -> file.getFileName().toString().matches(".*\\.(csv|svg|png)"))
              .toList();
    }
    for (Path file : old) {
      Files.delete(file);
    }
  }
}
