/**
 * The built-in agents: the policy of {@code dialogue} and the tools that bring it facts.
 */
@NullMarked
package com.xseven.activities.agent;

import org.jspecify.annotations.NullMarked;
