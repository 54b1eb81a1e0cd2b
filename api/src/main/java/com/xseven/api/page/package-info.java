/**
 * The pages for people: files under {@code pages/} among the resources, which call the public api as anybody else does.
 * Here is only what hands them out: under which address, with which headers, and what visitors see who lost their way.
 * What a page shows is never put together here.
 */
@NullMarked
package com.xseven.api.page;

import org.jspecify.annotations.NullMarked;
