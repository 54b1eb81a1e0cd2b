/** Messages as grammar reads them, with a way back to the characters that the customer typed. */
@NullMarked
package com.xseven.understanding.text;

import org.jspecify.annotations.NullMarked;
