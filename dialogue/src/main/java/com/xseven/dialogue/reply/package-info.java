/**
 * What a turn came to, for the customer (reply) and for whoever asks why (explanation), and the events that tell of it.
 */
@NullMarked
package com.xseven.dialogue.reply;

import org.jspecify.annotations.NullMarked;
