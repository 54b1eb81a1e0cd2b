/**
 * What people who signed in may do, as the published table of rules says it. Capabilities name the action and the business
 * that it concerns; who may what is nowhere written in code. Whoever reads the table stands behind a port. Customers are not
 * decided on here: their token opens their conversation and what belongs to it, and that is decided where the thing is.
 */
@NullMarked
package com.xseven.api.permission;

import org.jspecify.annotations.NullMarked;
