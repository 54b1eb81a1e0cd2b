/**
 * What can be done for a customer, as data: which details a task needs, how each is asked for and checked, what the
 * world must be asked, what is proposed and what is said of its outcome. A new task is a new {@link TaskDefinition};
 * the policy that carries it lives elsewhere and does not change.
 */
@NullMarked
package com.xseven.dialogue.task;

import org.jspecify.annotations.NullMarked;
