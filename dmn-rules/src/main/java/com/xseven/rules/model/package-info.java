/**
 * Which model answers for an agent, and what it may take. For whoever calls models; names, keys and prices of real ones are settings of the
 * application, not rules.
 */
@NullMarked
package com.xseven.rules.model;

import org.jspecify.annotations.NullMarked;
