/**
 * What to do and say next, whatever the task: take up commands, answer questions on the way, ask for what is missing,
 * object at once to what cannot be, propose, commit after a yes, report what truly happened. A pure function, called
 * by whoever carries a turn; it knows no clock, no store and no particular task.
 */
@NullMarked
package com.xseven.dialogue.policy;

import org.jspecify.annotations.NullMarked;
