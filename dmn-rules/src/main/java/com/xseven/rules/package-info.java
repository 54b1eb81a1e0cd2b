/**
 * Decision tables as the rest of the system knows them: a document is parsed into a table or refused with reasons, a
 * table turns facts into an evaluation, and an evaluation is written down so that it can be explained later. Whatever
 * engine does the work stays behind {@link com.xseven.rules.DecisionEngine}. No Spring, no Temporal, no I/O here.
 */
@NullMarked
package com.xseven.rules;

import org.jspecify.annotations.NullMarked;
