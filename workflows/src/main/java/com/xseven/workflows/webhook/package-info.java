/**
 * The delivery of what businesses are told by their own servers, a workflow for each message, so that a server that is away holds
 * up nothing else and hears of everything once it is back.
 */
@NullMarked
package com.xseven.workflows.webhook;

import org.jspecify.annotations.NullMarked;
