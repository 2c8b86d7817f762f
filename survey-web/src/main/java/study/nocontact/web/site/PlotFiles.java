package study.nocontact.web.site;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import study.nocontact.web.release.PublishedRelease;

/** Where the files of a plot can be had. */
public final class PlotFiles {

  /**
   * A file of a plot.
   *
   * @param format what it is
   * @param address where it is
   */
  public record PlotFile(String format, String address) {}

  private PlotFiles() {}

  /** The files of a plot that a release holds. */
  static List<PlotFile> of(PublishedRelease release, String claim, String plot) {
    return Stream.of("svg", "png", "csv")
        .map(format -> "plots/" + claim + "-" + plot + "." + format)
        .filter(path -> release.file(path).isPresent())
        .map(
            path ->
                new PlotFile(
                    path.substring(path.length() - 3).toUpperCase(Locale.ROOT),
                    "/data/releases/" + release.number() + "/" + path))
        .toList();
  }
}
