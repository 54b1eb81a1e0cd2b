/**
 * Port to the tools that models look things up with.
 */
@NullMarked
package com.xseven.workflows.tool;

import org.jspecify.annotations.NullMarked;
