/**
 * Telling customers by e-mail, and keeping what was told.
 */
@NullMarked
package com.xseven.activities.notification;

import org.jspecify.annotations.NullMarked;
