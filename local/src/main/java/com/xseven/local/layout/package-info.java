/**
 * What lies where: the services by name, their ports and addresses, the repository and the data folder of one system.
 * Everything in the launcher may use it; it starts nothing and knows no server's ways.
 */
@NullMarked
package com.xseven.local.layout;

import org.jspecify.annotations.NullMarked;
