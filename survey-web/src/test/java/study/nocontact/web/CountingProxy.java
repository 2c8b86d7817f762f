package study.nocontact.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.concurrent.atomic.AtomicLong;

/** Stands between a browser and a study and counts every byte on the wire, both ways. */
public final class CountingProxy implements AutoCloseable {

  private final ServerSocket door;
  private final URI study;
  private final AtomicLong bytes = new AtomicLong();

  public CountingProxy(URI study) {
    this.study = study;
    try {
      door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    daemon(this::accept);
  }

  public URI baseUri() {
    return URI.create("http://127.0.0.1:" + door.getLocalPort() + "/");
  }

  /** Bytes so far, requests and answers with their headers. */
  public long bytes() {
    return bytes.get();
  }

  private void accept() {
    while (!door.isClosed()) {
      try {
        Socket browser = door.accept();
        Socket server = new Socket(study.getHost(), study.getPort());
        daemon(() -> pump(browser, server));
        daemon(() -> pump(server, browser));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void pump(Socket from, Socket to) {
    byte[] buffer = new byte[8192];
    try (from;
        to) {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        bytes.addAndGet(read);
        out.write(buffer, 0, read);
      }
    } catch (IOException closed) {
      // One side has hung up.
    }
  }

  private static void daemon(Runnable work) {
    Thread thread = new Thread(work, "counting proxy");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() {
    try {
      door.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
