/**
 * The system's HTTP interface. It is thin: messages are signalled into workflows, answers come out of the event streams,
 * everything else is read from the journal. One package for each capability; {@code temporal} and {@code store} are
 * their adapters. Nothing in this process is needed by another request.
 */
@NullMarked
package com.xseven.api;

import org.jspecify.annotations.NullMarked;
