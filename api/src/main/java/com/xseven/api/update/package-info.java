/**
 * Changes of businesses that are told to staff and customers and can be undone for some time: wished here, carried out by workflows.
 */
@NullMarked
package com.xseven.api.update;

import org.jspecify.annotations.NullMarked;
