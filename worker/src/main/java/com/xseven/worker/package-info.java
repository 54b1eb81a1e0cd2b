/**
 * The application that hosts workflows and activities, relays the outbox, and takes up events from outside. It wires what the other modules hold and
 * decides nothing.
 */
@NullMarked
package com.xseven.worker;

import org.jspecify.annotations.NullMarked;
