/**
 * What holds for every request, whatever it asks for: how JSON is read, how large a body may be, which filters it passes
 * in which order.
 */
@NullMarked
package com.xseven.api.web;

import org.jspecify.annotations.NullMarked;
