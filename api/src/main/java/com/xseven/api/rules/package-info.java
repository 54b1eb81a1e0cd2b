/**
 * Tables of rules as analysts see and change them: checked here before anything is stored, put to use by whoever decides.
 * What they decided is found here again. Conversations are decided elsewhere, but for how one goes on that is over.
 */
@NullMarked
package com.xseven.api.rules;

import org.jspecify.annotations.NullMarked;
