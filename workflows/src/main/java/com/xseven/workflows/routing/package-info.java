/**
 * Port to the rules that choose who answers.
 */
@NullMarked
package com.xseven.workflows.routing;

import org.jspecify.annotations.NullMarked;
