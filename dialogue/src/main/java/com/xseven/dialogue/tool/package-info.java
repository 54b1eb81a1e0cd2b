/**
 * What can be looked up, declared once: the records are what a model or a program asks with, and their descriptions and shapes
 * are what it is told of them. Looking things up changes nothing.
 */
@NullMarked
package com.xseven.dialogue.tool;

import org.jspecify.annotations.NullMarked;
