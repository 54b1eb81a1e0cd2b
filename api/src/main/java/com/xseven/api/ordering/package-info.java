/**
 * Orders over HTTP: shown to those who may see them, moved on by the staff of their business, cancelled by their customer while
 * that is free. Who changes them is their workflow.
 */
@NullMarked
package com.xseven.api.ordering;

import org.jspecify.annotations.NullMarked;
