/** What is answered to questions about a business. */
@NullMarked
package com.xseven.dialogue.answer;

import org.jspecify.annotations.NullMarked;
