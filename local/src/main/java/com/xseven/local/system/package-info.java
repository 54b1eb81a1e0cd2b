/**
 * One system on one machine: its services together, started in the order of their needs, watched, and stopped again. The
 * commands and the test fixture both stand on {@link com.xseven.local.system.LocalSystem}; it prints nothing itself.
 */
@NullMarked
package com.xseven.local.system;

import org.jspecify.annotations.NullMarked;
