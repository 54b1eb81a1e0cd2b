/**
 * What is checked before a model is asked and before its answer is sent. Pure functions over texts: nothing here knows a model,
 * a conversation or a store.
 */
@NullMarked
package com.xseven.activities.guard;

import org.jspecify.annotations.NullMarked;
