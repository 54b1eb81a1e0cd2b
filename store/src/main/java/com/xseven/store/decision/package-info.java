/**
 * The decisions that tables of rules made, by table and time. The journal writes them with their turn, whoever
 * decides something outside of turns by himself; rules in the making are tried on them.
 */
@NullMarked
package com.xseven.store.decision;

import org.jspecify.annotations.NullMarked;
