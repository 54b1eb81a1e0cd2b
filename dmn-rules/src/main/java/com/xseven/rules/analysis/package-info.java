/**
 * What can be said of a table as a whole, before any customer meets it: facts that no row fits, rows that contradict one
 * another or never decide, cells that fail. The table's cells cut the values of each column into pieces; a row is a box
 * made of pieces, and each question becomes one about boxes. Cells whose meaning only FEEL can tell count as true or
 * false independently of everything else, so that what is found sound is sound; what is found wrong is shown to be wrong
 * by an example that the table itself evaluates. Nothing here knows the engine, a store or a page.
 */
@NullMarked
package com.xseven.rules.analysis;

import org.jspecify.annotations.NullMarked;
