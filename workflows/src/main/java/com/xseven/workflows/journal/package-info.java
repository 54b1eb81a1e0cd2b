/**
 * Port to the journal, where the messages and the reason of every turn are kept, and the values that are written there.
 * The workflows build on them; nothing here knows a workflow.
 */
@NullMarked
package com.xseven.workflows.journal;

import org.jspecify.annotations.NullMarked;
