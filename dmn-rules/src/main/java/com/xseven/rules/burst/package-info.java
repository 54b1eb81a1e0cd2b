/**
 * How messages that arrive close to one another are answered. For whoever takes messages into a conversation; how they
 * are queued and withheld is not known here.
 */
@NullMarked
package com.xseven.rules.burst;

import org.jspecify.annotations.NullMarked;
