/**
 * A change of a business from its being carried out to the last one who hears of it, and the ports to the business world and to
 * those who are told. The change is plain data: what it was before is data of the same shape, so that undoing is carrying out.
 */
@NullMarked
package com.xseven.workflows.update;

import org.jspecify.annotations.NullMarked;
