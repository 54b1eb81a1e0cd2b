/**
 * Decision tables on Camunda's DMN engine, with the FEEL cells parsed once. The only package that may import Camunda's
 * classes; the rest of the module sees {@link com.xseven.rules.DecisionEngine}. What a table evaluates with is made
 * while it is parsed and never changes afterwards, so evaluation takes no lock.
 */
@NullMarked
package com.xseven.rules.camunda;

import org.jspecify.annotations.NullMarked;
