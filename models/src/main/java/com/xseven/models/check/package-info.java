/** Whether what a model wrote satisfies the JSON schema that it was given. Knows the validator and no model. */
@NullMarked
package com.xseven.models.check;

import org.jspecify.annotations.NullMarked;
