/**
 * The OpenAPI document: what the code does not say by itself, such as how to authenticate and which problems any
 * operation may answer with.
 */
@NullMarked
package com.xseven.api.openapi;

import org.jspecify.annotations.NullMarked;
