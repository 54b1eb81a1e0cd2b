/**
 * Telling the servers of businesses, as Standard Webhooks describes it: signed, repeated until they take it, and never anywhere
 * inside this system's own network unless that is wanted.
 */
@NullMarked
package com.xseven.activities.webhook;

import org.jspecify.annotations.NullMarked;
