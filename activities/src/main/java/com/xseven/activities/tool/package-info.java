/**
 * The tools that models look things up with, as activities.
 */
@NullMarked
package com.xseven.activities.tool;

import org.jspecify.annotations.NullMarked;
