/**
 * Journeys through the running system, with every process real and nothing of the system's code on the class path but the
 * launcher's.
 */
@NullMarked
package com.xseven.e2e;

import org.jspecify.annotations.NullMarked;
