/**
 * Tables of rules as analysts see and change them: checked here before anything is stored, put to use by whoever decides.
 * Nothing is decided here.
 */
@NullMarked
package com.xseven.api.rules;

import org.jspecify.annotations.NullMarked;
