/**
 * Port to language models: what a model is asked in a turn, within which bounds, and what it may want. One call is one activity,
 * so that a paid one that was recorded is never made again. Nothing here knows a workflow or a provider.
 */
@NullMarked
package com.xseven.workflows.models;

import org.jspecify.annotations.NullMarked;
