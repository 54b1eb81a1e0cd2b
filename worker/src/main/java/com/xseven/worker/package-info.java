/**
 * The application that hosts workflows and activities and relays the outbox. It wires what the other modules hold and
 * decides nothing.
 */
@NullMarked
package com.xseven.worker;

import org.jspecify.annotations.NullMarked;
