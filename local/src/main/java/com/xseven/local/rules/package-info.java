/**
 * Tables of rules as files, so that they can live in Git: written by {@link com.xseven.local.rules.RulePull}, looked at by
 * {@link com.xseven.local.rules.RuleChecks} and brought back by {@link com.xseven.local.rules.RulePush}, all over the HTTP
 * interface. What a table means is known by the server alone.
 */
@NullMarked
package com.xseven.local.rules;

import org.jspecify.annotations.NullMarked;
