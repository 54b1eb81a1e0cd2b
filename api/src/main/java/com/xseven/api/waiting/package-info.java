/**
 * The waiting list of a business: joined, seen and left here; offers are answered here and made by a workflow.
 */
@NullMarked
package com.xseven.api.waiting;

import org.jspecify.annotations.NullMarked;
