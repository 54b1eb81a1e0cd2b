/**
 * From opening hours, resources, people and what is taken to the times that are free: a pure function, the same for
 * whoever offers a time and whoever books it.
 */
@NullMarked
package com.xseven.dialogue.availability;

import org.jspecify.annotations.NullMarked;
