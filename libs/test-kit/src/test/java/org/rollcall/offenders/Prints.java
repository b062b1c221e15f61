package org.rollcall.offenders;

class Prints {
  void say() {
    System.out.println("here");
  }
}
