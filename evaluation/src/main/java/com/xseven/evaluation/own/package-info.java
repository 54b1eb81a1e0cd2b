/**
 * The project's own labelled utterances, and how the whole built-in understanding hears them: every intent of a message,
 * in English and Spanish. The utterances lie beside this package's classes, with a README of how they were made.
 */
@NullMarked
package com.xseven.evaluation.own;

import org.jspecify.annotations.NullMarked;
