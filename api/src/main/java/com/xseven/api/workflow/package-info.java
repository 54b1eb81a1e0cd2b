/**
 * Workflows that are under way, for those who look after them: conversations, appointments, orders and the rest, each with
 * its place in the Temporal UI. Nothing here belongs to customers, who speak in their conversation.
 */
@NullMarked
package com.xseven.api.workflow;

import org.jspecify.annotations.NullMarked;
