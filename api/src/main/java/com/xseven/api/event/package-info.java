/**
 * The events of a conversation as they happen, over Server-Sent Events and over a WebSocket. Both read one feed, which
 * follows the Redis stream and fills whatever the stream lost from the journal, under the same ids.
 */
@NullMarked
package com.xseven.api.event;

import org.jspecify.annotations.NullMarked;
