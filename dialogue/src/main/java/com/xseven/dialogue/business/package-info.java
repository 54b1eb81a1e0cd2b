/**
 * The business world as a conversation sees it: hours, offers, limits. Values and pure functions over them.
 */
@NullMarked
package com.xseven.dialogue.business;

import org.jspecify.annotations.NullMarked;
