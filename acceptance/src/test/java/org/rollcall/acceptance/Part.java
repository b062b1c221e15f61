package org.rollcall.acceptance;

/** One of the three services. */
enum Part {
  READER("directory-reader", "reader.changes.v1"),
  CLASSIFIER("classifier-service", "classifier.observations.v1"),
  REMEDIATION("remediation-service", "remediation.findings.v1");

  private final String module;
  private final String queue;

  Part(String module, String queue) {
    this.module = module;
    this.queue = queue;
  }

  /** The module that it is built in, and its name everywhere. */
  String module() {
    return module;
  }

  /** The queue that it is told things by, without the prefix of a test. */
  String queue() {
    return queue;
  }
}
