/**
 * How figures are shown: lines while they are made, then a table, JSON, and a page.
 */
@NullMarked
package com.xseven.evaluation.report;

import org.jspecify.annotations.NullMarked;
