package org.rollcall.quickstart.assess;

import com.google.common.hash.Hashing;
import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rollcall.contracts.ObservedEntry;
import org.rollcall.quickstart.CannotGoOn;
import org.rollcall.reader.entry.DirectoryEntry;
import org.rollcall.reader.reading.ldif.Export;
import org.rollcall.reader.reading.ldif.ReadExport;
import org.rollcall.settings.AddressList;

/** Reads the directory from an export. */
record ReadExportedDirectory(Path file, String name, List<AddressList> lists) {
  DirectoryRead read() {
    return switch (export()) {
      case Export.Refused refused ->
          throw CannotGoOn.usage(refused.trouble().what(), refused.trouble().mend());
      case Export.Whole whole -> read(whole);
    };
  }

  private Export export() {
    try {
      return new ReadExport(file, name, Contacts.FILTER, lists).read();
    } catch (IllegalArgumentException notReadable) {
      throw Contacts.badList(notReadable);
    }
  }

  private DirectoryRead read(Export.Whole whole) {
    List<Remark> remarks = whole.remarks().stream().map(Remark::of).toList();
    String says = whole.records() + " records, " + whole.entries().size() + " of them contacts";
    Path shortName = file.getFileName();
    Input input =
        new Input("directory", shortName == null ? "" : shortName.toString(), sha256(), says);
    return new DirectoryRead(name, observed(whole.entries()), whole.records(), remarks, input);
  }

  /** As the reader would tell them first of all. */
  static List<ObservedEntry> observed(List<DirectoryEntry> entries) {
    List<ObservedEntry> observed = new ArrayList<>(entries.size());
    entries.forEach(entry -> observed.add(entry.observedAs(1, entry.contentHash())));
    return observed;
  }

  private String sha256() {
    try {
      return MoreFiles.asByteSource(file).hash(Hashing.sha256()).toString();
    } catch (IOException gone) {
      throw CannotGoOn.usage(file + " changed while it was read", "assess a finished copy.");
    }
  }
}
