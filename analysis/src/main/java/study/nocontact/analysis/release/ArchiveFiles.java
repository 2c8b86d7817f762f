package study.nocontact.analysis.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.TreeMap;
import study.nocontact.analysis.chart.Picture;

/** All files of a release but the manifest. */
final class ArchiveFiles {

  private final Release release;
  private final Map<String, byte[]> files = new TreeMap<>();

  ArchiveFiles(Release release) {
    this.release = release;
  }

  /** The files by path, sorted. */
  Map<String, byte[]> byPath() {
    new ReleaseFiles(release).byPath().forEach(this::put);
    Plots.of(release).forEach(this::put);
    release
        .registration()
        .ifPresent(registration -> put(RegistrationDocument.PATH, registration.json()));
    put(Citation.PATH, new Citation(release).toString());
    put(DdiCodebook.PATH, new DdiCodebook(release).toString());
    put(PublishedReport.PATH, new PublishedReport(release).toString());
    put("labels.R", new RLabels(release).toString());
    put("labels.sps", new SpssLabels(release).toString());
    put("labels.do", new StataLabels(release).toString());
    put("starter.R", Starter.inR(release));
    put("starter.py", Starter.inPython(release));
    put(DataPackage.PATH, new DataPackage(release).json(files));
    return files;
  }

  private void put(Plot plot) {
    Picture picture = plot.picture(release);
    put(plot.path() + ".csv", plot.csv(release));
    put(plot.path() + ".svg", picture.svg(plot.claim() + "-" + plot.id()));
    files.put(plot.path() + ".png", picture.png());
  }

  private void put(String path, String text) {
    files.put(path, text.getBytes(UTF_8));
  }
}
