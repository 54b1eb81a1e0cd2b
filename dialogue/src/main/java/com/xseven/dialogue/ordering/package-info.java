/**
 * What an order is made of: the items that are wanted, the way that they reach the customer, and where an order stands. Pure
 * values that understanding, policy, workflows and store share; nothing here reads a clock or a store.
 */
@NullMarked
package com.xseven.dialogue.ordering;

import org.jspecify.annotations.NullMarked;
