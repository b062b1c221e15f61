/**
 * A real Active Directory domain controller for tests, played by Samba, where the machine has it:
 * its own folder, and a loopback address of its own, since Samba's ports are fixed. Needs root, to
 * open port 389. Where it cannot be had, tests say why and are skipped.
 */
@NullMarked
package org.rollcall.testkit.samba;

import org.jspecify.annotations.NullMarked;
