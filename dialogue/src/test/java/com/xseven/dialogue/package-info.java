/** What tests of conversations share: houses to talk to and a world that answers them. */
@NullMarked
package com.xseven.dialogue;

import org.jspecify.annotations.NullMarked;
