package org.rollcall.testkit.graph;

import java.time.InstantSource;

/**
 * What those who answer requests have in common.
 *
 * @param tenant the objects
 * @param pages how answers are cut
 * @param refusals how to say no
 * @param time the simulator's clock
 * @param base the address up to and with the version
 */
record Simulated(Tenant tenant, Pages pages, Refusals refusals, InstantSource time, String base) {}
