/**
 * How each service is prepared, run, asked for its health and stopped: one class a service, one place for its settings.
 * Health is always asked of the service itself, in its own protocol; an open port proves nothing.
 */
@NullMarked
package com.xseven.local.servers;

import org.jspecify.annotations.NullMarked;
