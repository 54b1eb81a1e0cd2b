@NullMarked
package com.xseven.models.langchain;

import org.jspecify.annotations.NullMarked;
