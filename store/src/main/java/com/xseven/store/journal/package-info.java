/**
 * Conversations, their messages and their turns. Only the worker writes; the api reads.
 */
@NullMarked
package com.xseven.store.journal;

import org.jspecify.annotations.NullMarked;
