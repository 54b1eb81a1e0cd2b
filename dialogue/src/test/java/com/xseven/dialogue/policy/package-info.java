/** What the policy does, as transcripts and as laws that hold in every conversation. */
@NullMarked
package com.xseven.dialogue.policy;

import org.jspecify.annotations.NullMarked;
