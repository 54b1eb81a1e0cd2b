/**
 * What language models cost, call by call and added up.
 */
@NullMarked
package com.xseven.store.models;

import org.jspecify.annotations.NullMarked;
