/**
 * Conversations that are written down as tests: read from YAML, held over the HTTP interface with a running system, and
 * compared turn by turn with what was expected. {@link com.xseven.local.converse.ConversationRunner} is for tests as well as
 * for {@code ./xseven converse}.
 */
@NullMarked
package com.xseven.local.converse;

import org.jspecify.annotations.NullMarked;
