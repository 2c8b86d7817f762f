package study.nocontact.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The templates and classes of one feature, for checking that their words are in bundles. */
public record FeatureSources(String feature) {

  private static final Pattern WORDS = Pattern.compile(">[^<@$!{}()]*[A-Za-z]{3,}[^<@${}()]*<");

  private static final Pattern NAMES =
      Pattern.compile(" (?:aria-label|alt|title|placeholder)=\"[^\"$]*[A-Za-z]{3,}[^\"]*\"");

  /** Everything in templates and classes that matches. */
  public Stream<MatchResult> find(Pattern pattern) {
    return Stream.concat(
            templates(), read(Path.of("src/main/java/study/nocontact/web", feature)).stream())
        .flatMap(source -> pattern.matcher(source).results());
  }

  /** Everything in templates that matches. */
  public Stream<MatchResult> findInTemplates(Pattern pattern) {
    return templates().flatMap(template -> pattern.matcher(template).results());
  }

  /** Words that stand in a template itself. */
  public List<String> wordsInTemplates() {
    return templates()
        .flatMap(
            template ->
                Stream.concat(WORDS.matcher(template).results(), NAMES.matcher(template).results()))
        .map(MatchResult::group)
        .toList();
  }

  private Stream<String> templates() {
    return read(Path.of("src/main/jte", feature)).stream();
  }

  private static List<String> read(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).map(FeatureSources::text).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
