/**
 * The durable stories and the ports they need. Deterministic: no I/O, no clock but the workflow's, no Spring, nothing
 * unordered. Ports are activity interfaces beside the capability that needs them; {@code activities} implements them.
 */
@NullMarked
package com.xseven.workflows;

import org.jspecify.annotations.NullMarked;
