package com.xseven.rules.live;

import java.util.Map;

/** Where published versions are kept. Its failures are its own, and leave what decides as it is. */
public interface PublishedDocuments {

    /** The number of the version that is published, by the name of its table; asked often. */
    Map<String, Integer> published();

    /** The document of a version, which never changes. */
    byte[] document(String table, int number);
}
