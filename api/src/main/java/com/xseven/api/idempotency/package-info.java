/**
 * Honours the header {@code Idempotency-Key} on every POST: a repeated request gets the answer of the first. It needs the
 * store; without it requests are carried out all the same, since ids that follow from the key keep their effect single.
 */
@NullMarked
package com.xseven.api.idempotency;

import org.jspecify.annotations.NullMarked;
