/**
 * The eight agents, and how each does: to those who may see what is under way, and as metrics. What an agent is stands in its
 * sheet, which {@code activities} prompts models with; how it did is added up from the journal.
 */
@NullMarked
package com.xseven.api.agent;

import org.jspecify.annotations.NullMarked;
