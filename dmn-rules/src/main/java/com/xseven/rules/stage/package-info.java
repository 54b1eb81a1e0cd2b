/**
 * What an agent may do next at a stage of the conversation: ask, put before the customer, do, or hand over. For the
 * dialogue policy and the agents that models drive; the machine of the stages itself is not here.
 */
@NullMarked
package com.xseven.rules.stage;

import org.jspecify.annotations.NullMarked;
