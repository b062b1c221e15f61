package org.rollcall.offenders.service;

class Vague {}
