package study.nocontact.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The description of the interface, written by hand and held to the resources by a test. */
final class OpenApi {

  private static final String FILE = "openapi.json";

  private OpenApi() {}

  static String text() {
    try (InputStream file = OpenApi.class.getResourceAsStream(FILE)) {
      return new String(file.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
