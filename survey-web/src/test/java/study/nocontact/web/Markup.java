package study.nocontact.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Looks at a page's HTML as the Nu checker does, and for anything inline. */
public final class Markup {

  /** A block of data is no script. */
  private static final Pattern INLINE =
      Pattern.compile(
          "<script(?![^>]*"
              + " (?:src=|type=\"application/ld\\+json\"))|<style|\\sstyle=|<[^>]*\\son[a-z]+=");

  private static final Class<?> CHECKER = checker();

  /** The checker's list of browsers is of 2020. */
  private static final String OUTDATED = "The “inputmode” attribute is not supported in all";

  private Markup() {}

  /** Fails with everything that is wrong with a page. */
  public static void check(String name, String html) {
    assertThat(INLINE.matcher(html).results().map(found -> found.group()).toList())
        .as(name + " has nothing inline")
        .isEmpty();
    assertThat(complaints(html)).as(name).isEmpty();
  }

  private static List<String> complaints(String html) {
    List<String> complaints = new ArrayList<>();
    for (JsonElement message :
        JsonParser.parseString(report(html)).getAsJsonObject().getAsJsonArray("messages")) {
      String text = message.getAsJsonObject().get("message").getAsString();
      if (!text.startsWith(OUTDATED)) {
        complaints.add(text + " " + message.getAsJsonObject().get("extract"));
      }
    }
    return complaints;
  }

  private static String report(String html) {
    InputStream page = new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8));
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    Thread.currentThread().setContextClassLoader(CHECKER.getClassLoader());
    try {
      Object checker = CHECKER.getConstructor().newInstance();
      return (String) CHECKER.getMethod("validate", InputStream.class).invoke(checker, page);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
  }

  /** The checker needs an older ICU than the application, so it is loaded apart. */
  private static Class<?> checker() {
    Stream<String> libraries =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(library -> !library.contains("icu4j"));
    URL[] urls =
        Stream.concat(Stream.of("target/html-checker/icu4j.jar"), libraries)
            .map(Markup::url)
            .toArray(URL[]::new);
    try {
      return new URLClassLoader(urls, ClassLoader.getPlatformClassLoader())
          .loadClass("nu.validator.client.EmbeddedValidator");
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  private static URL url(String library) {
    try {
      return Path.of(library).toUri().toURL();
    } catch (MalformedURLException e) {
      throw new AssertionError(e);
    }
  }
}
