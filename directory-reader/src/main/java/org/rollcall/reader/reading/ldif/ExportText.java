package org.rollcall.reader.reading.ldif;

import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The text of an export with what is not LDIF taken out, line by line, so that line numbers stay:
 * ldapsearch ends every answer with its result, which is no entry, and marks references to other
 * servers; ldifde writes {@code changetype: add} and, on demand, UTF-16.
 */
final class ExportText extends FilterReader {
  private static final int MOST_BYTES_OF_MARK = 3;

  /** A comment: an empty line would end the record. */
  private static final String TAKEN_OUT = "#";

  /** No LDIF at all: reading ends here with the number of the line. */
  private static final String REFUSED = "<";

  private static final String CHANGE = "changetype:";

  private String line = "";

  /** How the line begins, unfolded, as far as it says where its value is. */
  private String beginning = "";

  private int at;
  private boolean atEnd;
  private boolean betweenRecords = true;
  private boolean inResult;
  private boolean succeeded;
  private boolean failed;
  private boolean referred;

  private ExportText(BufferedReader lines) {
    super(lines);
  }

  static ExportText open(Path file) throws IOException {
    PushbackInputStream in =
        new PushbackInputStream(Files.newInputStream(file), MOST_BYTES_OF_MARK);
    Reader reader =
        new InputStreamReader(
            in,
            charset(in)
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT));
    return new ExportText(new BufferedReader(reader));
  }

  /** Whether the last thing in the file was the result of a search that succeeded. */
  boolean endedWithSuccess() {
    return succeeded;
  }

  /** Whether there is the result of a search that did not succeed. */
  boolean failed() {
    return failed;
  }

  /** Whether a part of the answer lies on another server. */
  boolean wasReferred() {
    return referred;
  }

  @Override
  public int read() throws IOException {
    while (at == line.length()) {
      if (atEnd) {
        return -1;
      }
      next();
    }
    return line.charAt(at++);
  }

  @Override
  public int read(char[] target, int from, int length) throws IOException {
    int first = read();
    if (first < 0) {
      return -1;
    }
    target[from] = (char) first;
    int more = Math.min(length - 1, line.length() - at);
    line.getChars(at, at + more, target, from + 1);
    at += more;
    return more + 1;
  }

  @Override
  public boolean ready() {
    return false;
  }

  private void next() throws IOException {
    String text = ((BufferedReader) in).readLine();
    atEnd = text == null;
    line = text == null ? "" : kept(text) + "\n";
    at = 0;
  }

  private String kept(String text) {
    if (leadsToFile(text)) {
      return REFUSED;
    }
    if (text.isBlank()) {
      betweenRecords = true;
      inResult = false;
      return "";
    }
    if (text.startsWith("#")) {
      return text;
    }
    if (betweenRecords) {
      betweenRecords = false;
      begin(text);
    }
    if (inResult) {
      note(text);
      return TAKEN_OUT;
    }
    return isChange(text) ? change(text) : text;
  }

  private static boolean isChange(String text) {
    return text.regionMatches(true, 0, CHANGE, 0, CHANGE.length());
  }

  /** An entry that is added is an entry; one that is deleted or modified is none. */
  private static String change(String text) {
    return text.substring(CHANGE.length()).strip().equalsIgnoreCase("add") ? TAKEN_OUT : REFUSED;
  }

  /**
   * Whether the value is in a file that the line names (RFC 2849, {@code name:< file:///...}),
   * which the SDK would read: an export does not choose which of our files are told to everybody.
   */
  private boolean leadsToFile(String text) {
    beginning = text.startsWith(" ") ? beginning + text.substring(1) : text;
    if (beginning.startsWith("#")) {
      beginning = "#";
    }
    int colon = beginning.indexOf(':');
    if (colon >= 0 && beginning.length() > colon + 1) {
      beginning = beginning.substring(0, colon + 2);
    }
    return beginning.endsWith(":<");
  }

  /** A record that begins with one of these has no DN: it is about the answer. */
  private void begin(String text) {
    referred |= text.startsWith("ref:");
    inResult = text.startsWith("search:") || text.startsWith("result:") || text.startsWith("ref:");
    succeeded &= text.startsWith("version:") || inResult;
  }

  private void note(String text) {
    if (text.startsWith("result:")) {
      boolean success = text.startsWith("result: 0 ");
      succeeded = success;
      failed |= !success;
    }
  }

  private static Charset charset(PushbackInputStream in) throws IOException {
    byte[] mark = new byte[MOST_BYTES_OF_MARK];
    int length = in.readNBytes(mark, 0, MOST_BYTES_OF_MARK);
    if (length >= 2 && mark[0] == (byte) 0xFF && mark[1] == (byte) 0xFE) {
      in.unread(mark, 2, length - 2);
      return StandardCharsets.UTF_16LE;
    }
    boolean utf8 =
        length == MOST_BYTES_OF_MARK
            && mark[0] == (byte) 0xEF
            && mark[1] == (byte) 0xBB
            && mark[2] == (byte) 0xBF;
    in.unread(mark, 0, utf8 ? 0 : length);
    return StandardCharsets.UTF_8;
  }
}
