/**
 * Which times of a business are free.
 */
@NullMarked
package com.xseven.api.availability;

import org.jspecify.annotations.NullMarked;
