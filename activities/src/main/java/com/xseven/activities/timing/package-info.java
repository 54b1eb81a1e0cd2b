/**
 * When people are told, and how long things are kept, by the tables that say so. For whatever plans an appointment, an order or a
 * cleanup; nothing is sent or deleted here.
 */
@NullMarked
package com.xseven.activities.timing;

import org.jspecify.annotations.NullMarked;
