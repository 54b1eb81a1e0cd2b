/**
 * The rules of the architecture, each with its reason.
 */
@NullMarked
package com.xseven.api.architecture;

import org.jspecify.annotations.NullMarked;
