/**
 * The agents and their prompts, which are data: text files beside this package, each with a version. What is ours stands in the
 * instruction; whatever comes from outside is put as data into messages, where no delimiter can be forged.
 */
@NullMarked
package com.xseven.activities.prompt;

import org.jspecify.annotations.NullMarked;
