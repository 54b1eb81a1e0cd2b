package com.xseven.api.rules;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** A draft that was saved, and what the checks say to it. */
record SavedBody(@JsonUnwrapped RuleVersionBody version, CheckBody check) {}
