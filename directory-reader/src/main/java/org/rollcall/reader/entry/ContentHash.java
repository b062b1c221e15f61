package org.rollcall.reader.entry;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.contracts.Listing;
import org.rollcall.contracts.ObservedAddress;

/**
 * SHA-256 over an entry in one canonical form: each component in its order, each text behind the
 * length of its UTF-8, each list behind its number of items, a missing text as the length -1. So no
 * two different entries have one form. Whoever receives a hash only compares it.
 */
final class ContentHash {
  private static final String FORM = "rollcall-entry-1";
  private static final int USUAL_SIZE = 1024;
  private static final int MISSING = -1;
  private static final HexFormat HEX = HexFormat.of();

  private byte[] form = new byte[USUAL_SIZE];
  private int length;

  private ContentHash() {}

  static String of(DirectoryEntry entry) {
    ContentHash hash = new ContentHash();
    hash.add(entry);
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(hash.form, 0, hash.length);
      return HEX.formatHex(digest.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }

  private void add(DirectoryEntry entry) {
    add(FORM);
    add(entry.key().directory());
    add(entry.key().id());
    add(entry.dn());
    addAll(entry.objectClasses());
    addAll(entry.kindHints());
    add(entry.names().given());
    add(entry.names().surname());
    add(entry.names().display());
    add(entry.names().common());
    add(entry.addresses().size());
    for (ObservedAddress address : entry.addresses()) {
      add(address.value());
      add(address.role().name());
    }
    add(entry.work().phone());
    add(entry.work().company());
    add(entry.work().department());
    add(entry.work().title());
    add(entry.work().employeeNumber());
    addAll(entry.groups());
    add(entry.nestedGroups());
    add(entry.listings().size());
    for (Listing listing : entry.listings()) {
      add(listing.list());
      add(listing.sortKey());
    }
    add(entry.hidden() ? 1 : 0);
  }

  private void addAll(List<String> texts) {
    add(texts.size());
    texts.forEach(this::add);
  }

  private void add(@Nullable String text) {
    if (text == null) {
      add(MISSING);
      return;
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    add(bytes.length);
    makeRoom(bytes.length);
    System.arraycopy(bytes, 0, form, length, bytes.length);
    length += bytes.length;
  }

  private void add(int number) {
    makeRoom(Integer.BYTES);
    for (int shift = Integer.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
      form[length++] = (byte) (number >>> shift);
    }
  }

  private void makeRoom(int more) {
    if (length + more > form.length) {
      form = Arrays.copyOf(form, Math.max(2 * form.length, length + more));
    }
  }
}
