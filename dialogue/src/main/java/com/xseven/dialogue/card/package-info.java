/**
 * What can be shown beside an answer's words: offers, starts, a booking, an order. Values only, made by the policy from
 * the same facts as the words; nothing in them is said nowhere else.
 */
@NullMarked
package com.xseven.dialogue.card;

import org.jspecify.annotations.NullMarked;
