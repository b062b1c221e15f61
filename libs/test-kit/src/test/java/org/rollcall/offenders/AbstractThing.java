package org.rollcall.offenders;

abstract class AbstractThing {}
