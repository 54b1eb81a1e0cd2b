/**
 * What is swept away at regular times, so that nothing grows for ever, and the port to what is swept. A run is started by a
 * Temporal schedule. Only what nobody can miss is deleted here; what a business or a customer decides on is not.
 */
@NullMarked
package com.xseven.workflows.cleanup;

import org.jspecify.annotations.NullMarked;
