/**
 * What was sent to customers, and with what success.
 */
@NullMarked
package com.xseven.store.notification;

import org.jspecify.annotations.NullMarked;
