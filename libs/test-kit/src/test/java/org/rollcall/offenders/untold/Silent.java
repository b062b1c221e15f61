package org.rollcall.offenders.untold;

class Silent {}
