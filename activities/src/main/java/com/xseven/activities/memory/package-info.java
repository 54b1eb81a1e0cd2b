/**
 * What an agent may know beyond the turn: what came before in the conversation, and what a customer had at the same business
 * before. Whom it is told to is decided here and nowhere else.
 */
@NullMarked
package com.xseven.activities.memory;

import org.jspecify.annotations.NullMarked;
