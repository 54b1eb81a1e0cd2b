/** Models of any provider through LangChain4j: the only place that knows it. Its own retries, logs and clients are not used. */
@NullMarked
package com.xseven.models.langchain;

import org.jspecify.annotations.NullMarked;
