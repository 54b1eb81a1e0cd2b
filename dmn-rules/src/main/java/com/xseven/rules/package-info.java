/** DMN tables. */
@NullMarked
package com.xseven.rules;

import org.jspecify.annotations.NullMarked;
