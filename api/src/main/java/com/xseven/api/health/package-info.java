/**
 * Whether the parts of the system answer. Probes run side by side and never wait long, so that the answer comes quickly
 * just when something is wrong.
 */
@NullMarked
package com.xseven.api.health;

import org.jspecify.annotations.NullMarked;
