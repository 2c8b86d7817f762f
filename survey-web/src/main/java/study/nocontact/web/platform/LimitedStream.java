package study.nocontact.web.platform;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A request body that ends with 413 once it has given more bytes than allowed. */
final class LimitedStream extends FilterInputStream {

  private long left;

  LimitedStream(InputStream body, long most) {
    super(body);
    left = most;
  }

  @Override
  public int read() throws IOException {
    int next = super.read();
    count(next < 0 ? 0 : 1);
    return next;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    count(Math.max(read, 0));
    return read;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void count(int bytes) {
    left -= bytes;
    if (left < 0) {
      throw RequestBodyLimit.tooLarge();
    }
  }
}
