/**
 * What the workflows ask for, one package for each port. Everything here may be repeated after a crash, so every effect
 * has a key that the store keeps unique. No Spring: the worker wires it.
 */
@NullMarked
package com.xseven.activities;

import org.jspecify.annotations.NullMarked;
