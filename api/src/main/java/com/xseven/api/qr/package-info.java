/**
 * Codes that businesses print and guests scan: their images, the short links in people's hands, and how often each was used.
 */
@NullMarked
package com.xseven.api.qr;

import org.jspecify.annotations.NullMarked;
