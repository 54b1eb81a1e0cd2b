package com.xseven.rules.live;

import java.util.Map;

/** Where versions are kept. Its failures are its own, and leave what decides as it is. */
public interface RuleDocuments {

    /** What is in force, by the name of its table; asked often. */
    Map<String, InForce> inForce();

    /** The document of a version, which never changes. */
    byte[] document(String table, int number);
}
