package com.xseven.api.business;

import java.util.List;

/** Businesses that fit a search, best rated first. */
record BusinessList(List<BusinessSummary> items) {}
