/** What tests of decision tables share. */
@NullMarked
package com.xseven.rules;

import org.jspecify.annotations.NullMarked;
