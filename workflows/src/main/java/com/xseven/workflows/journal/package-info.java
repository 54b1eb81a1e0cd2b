/**
 * Port to the journal, where the messages and the reason of every turn are kept.
 */
@NullMarked
package com.xseven.workflows.journal;

import org.jspecify.annotations.NullMarked;
