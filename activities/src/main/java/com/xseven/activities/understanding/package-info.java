/**
 * Understanding by what is built in.
 */
@NullMarked
package com.xseven.activities.understanding;

import org.jspecify.annotations.NullMarked;
