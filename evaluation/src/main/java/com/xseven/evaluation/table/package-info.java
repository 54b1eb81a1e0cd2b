/**
 * The one table of all figures: the understanding on labelled data, and simulated customers with each engine, side by side; as
 * text, JSON, and a page that opens by itself.
 */
@NullMarked
package com.xseven.evaluation.table;

import org.jspecify.annotations.NullMarked;
