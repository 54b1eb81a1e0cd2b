/**
 * Port to the agents that think.
 */
@NullMarked
package com.xseven.workflows.agent;

import org.jspecify.annotations.NullMarked;
