package org.rollcall.classifier.edition;

/** Of what there are editions. */
public enum EditionKind {
  /** {@code rules.yaml}. */
  RULES("rules.yaml"),
  /** {@code organisation.yaml}. */
  ORGANISATION("organisation.yaml");

  private final String file;

  EditionKind(String file) {
    this.file = file;
  }

  /** How problems call the file. */
  public String file() {
    return file;
  }
}
