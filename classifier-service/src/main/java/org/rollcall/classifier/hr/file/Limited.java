package org.rollcall.classifier.hr.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Says that there are too many bytes, where others would say that they end. */
final class Limited extends FilterInputStream {
  private long left = HrFile.MOST_BYTES;

  Limited(InputStream in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    count(read < 0 ? 0 : 1);
    return read;
  }

  @Override
  public int read(byte[] buffer, int from, int length) throws IOException {
    int read = super.read(buffer, from, length);
    count(Math.max(read, 0));
    return read;
  }

  private void count(int read) throws TooLarge {
    left -= read;
    if (left < 0) {
      throw new TooLarge();
    }
  }
}
