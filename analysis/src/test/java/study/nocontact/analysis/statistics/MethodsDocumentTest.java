package study.nocontact.analysis.statistics;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds docs/methods.md to the classes and the reference cases there are. */
class MethodsDocumentTest {

  private static final Path FOLDER = Path.of("java/study/nocontact/analysis/statistics");
  private static final Pattern CLASS_NAME = Pattern.compile("`([A-Z]\\w*[a-z]\\w*)`");
  private static final Pattern CASE = Pattern.compile("\\b(G\\d\\d)\\b");
  private static final Pattern CASE_READ = Pattern.compile("Golden\\.of\\(\"(G\\d\\d)\"\\)");

  private final Path root = root();
  private final String document = read(root.resolve("docs/methods.md"));

  @Test
  void namesEveryPublicClassAndNoOther() {
    Set<String> documented = found(CLASS_NAME, document);
    documented.removeIf(name -> name.endsWith("Test") && sources("test").contains(name));
    Set<String> published = sources("main");
    published.removeIf(name -> !isPublic(name));
    assertThat(documented).isEqualTo(published);
  }

  @Test
  void namesTheReferenceCasesThatTestsRead() {
    Set<String> read = new TreeSet<>();
    for (String name : sources("test")) {
      read.addAll(found(CASE_READ, read(folder("test").resolve(name + ".java"))));
    }
    assertThat(found(CASE, document.substring(document.indexOf("## One proportion"))))
        .isEqualTo(read);
  }

  private static Set<String> found(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map(match -> match.group(1))
        .collect(toCollection(TreeSet::new));
  }

  private Path folder(String kind) {
    return root.resolve("analysis/src").resolve(kind).resolve(FOLDER);
  }

  private Set<String> sources(String kind) {
    try (Stream<Path> files = Files.list(folder(kind))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".java") && !name.equals("package-info.java"))
          .map(name -> name.replace(".java", ""))
          .collect(toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isPublic(String name) {
    return Pattern.compile("(?m)^public .*\\b(class|record|enum|interface) " + name + "\\b")
        .matcher(read(folder("main").resolve(name + ".java")))
        .find();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path root() {
    Path here = Path.of("").toAbsolutePath();
    while (!Files.exists(here.resolve("docs/methods.md"))) {
      here = here.getParent();
      assertThat(here).as("folder with docs/methods.md").isNotNull();
    }
    return here;
  }
}
