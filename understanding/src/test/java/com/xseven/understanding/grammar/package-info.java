/** What values a text mentions, form by form. */
@NullMarked
package com.xseven.understanding.grammar;

import org.jspecify.annotations.NullMarked;
