/**
 * The command {@code ./xseven eval}: measures how good the system is, and says so as a table, as JSON and as a page. What it
 * measures by are files that it is given: labelled data for the understanding, and goals for simulated customers, who talk to running
 * systems over HTTP. It starts no server.
 */
@NullMarked
package com.xseven.evaluation;

import org.jspecify.annotations.NullMarked;
