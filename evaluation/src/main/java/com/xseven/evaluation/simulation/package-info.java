/**
 * Simulated customers against running systems, over HTTP alone: conversations are held, the world is judged afterwards and put
 * back as it was, and what came out is counted.
 */
@NullMarked
package com.xseven.evaluation.simulation;

import org.jspecify.annotations.NullMarked;
