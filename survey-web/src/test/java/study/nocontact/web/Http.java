package study.nocontact.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Plain requests to a running study. */
public final class Http {

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI base;
  private final String[] always;

  /** Sends these headers with every request, names and values in turn. */
  public Http(URI base, String... always) {
    this.base = base;
    this.always = always;
  }

  public HttpResponse<String> get(String path, String... headers) {
    return send("GET", path, BodyPublishers.noBody(), headers);
  }

  public HttpResponse<byte[]> bytes(String path) {
    return send(HttpRequest.newBuilder(base.resolve(path)).build(), BodyHandlers.ofByteArray());
  }

  public HttpResponse<String> options(String path) {
    return send("OPTIONS", path, BodyPublishers.noBody());
  }

  public HttpResponse<String> head(String path) {
    return send("HEAD", path, BodyPublishers.noBody());
  }

  public HttpResponse<String> post(String path, BodyPublisher body, String... headers) {
    return send("POST", path, body, headers);
  }

  private HttpResponse<String> send(
      String method, String path, BodyPublisher body, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path)).method(method, body);
    if (always.length > 0) {
      request.headers(always);
    }
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request.build(), BodyHandlers.ofString());
  }

  private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
    try {
      return client.send(request, handler);
    } catch (IOException e) {
      throw new AssertionError(request.toString(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(request.toString(), e);
    }
  }
}
