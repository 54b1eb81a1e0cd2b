/**
 * Chooses how conversations that got stuck go on, by the table {@code recovery-strategy}.
 */
@NullMarked
package com.xseven.activities.recovery;

import org.jspecify.annotations.NullMarked;
