/** Kafka. */
@NullMarked
package com.xseven.local.kafka;

import org.jspecify.annotations.NullMarked;
