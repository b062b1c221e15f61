package org.rollcall.offenders;

class Sleeps {
  void rest() throws InterruptedException {
    Thread.sleep(1);
  }
}
