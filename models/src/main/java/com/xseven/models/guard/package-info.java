/**
 * What stands between a question and the models: who is asked, in which order, for how long, and who is left alone for a
 * while. Knows no provider and no library that talks to one.
 */
@NullMarked
package com.xseven.models.guard;

import org.jspecify.annotations.NullMarked;
