/**
 * When a person takes over from the agents, and how fast. For whoever carries a turn; how operators are called is not
 * known here.
 */
@NullMarked
package com.xseven.rules.escalation;

import org.jspecify.annotations.NullMarked;
