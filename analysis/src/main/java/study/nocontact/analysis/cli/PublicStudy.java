package study.nocontact.analysis.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import study.nocontact.analysis.release.StudyLog;

/** What a running study hands out to everybody. */
final class PublicStudy {

  private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

  private final HttpClient client =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
  private final URI base;

  PublicStudy(URI address) {
    base = URI.create(address.toString().replaceAll("/+$", "") + "/");
  }

  StudyLog log() throws IOException {
    return StudyLog.read(new String(get("api/v1/log"), UTF_8));
  }

  byte[] archive(String number) throws IOException {
    return get("api/v1/releases/" + number + "/archive");
  }

  private byte[] get(String path) throws IOException {
    URI address = base.resolve(path);
    HttpRequest request = HttpRequest.newBuilder(address).timeout(LONGEST_WAIT).build();
    try {
      HttpResponse<byte[]> response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
      if (response.statusCode() != 200) {
        throw new IOException(address + " answered " + response.statusCode());
      }
      return response.body();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(address + " was not waited for", e);
    } catch (IOException e) {
      String why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
      throw new IOException(address + " cannot be read: " + why, e);
    }
  }
}
