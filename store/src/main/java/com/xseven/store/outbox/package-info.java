/**
 * Events that wait for Kafka.
 */
@NullMarked
package com.xseven.store.outbox;

import org.jspecify.annotations.NullMarked;
