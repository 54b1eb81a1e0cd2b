/**
 * Who calls, and how they prove it. Tokens are JWTs: of this system's own issuer (demo staff, and customers whose token
 * opens one conversation) or of an OIDC issuer. The rest of the api sees a {@link com.xseven.api.security.Caller} and
 * never a token. What a caller may do with a thing is decided where the thing is.
 */
@NullMarked
package com.xseven.api.security;

import org.jspecify.annotations.NullMarked;
