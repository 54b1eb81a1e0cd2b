/**
 * Carrying changes of businesses out and taking them back.
 */
@NullMarked
package com.xseven.activities.update;

import org.jspecify.annotations.NullMarked;
