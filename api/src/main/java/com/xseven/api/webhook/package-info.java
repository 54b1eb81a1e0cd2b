/**
 * Where a business's own server wants to be told. What is sent there, and how it is signed, is the worker's.
 */
@NullMarked
package com.xseven.api.webhook;

import org.jspecify.annotations.NullMarked;
