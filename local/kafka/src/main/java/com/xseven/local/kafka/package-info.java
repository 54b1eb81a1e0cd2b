/**
 * One Kafka node in KRaft mode, broker and controller in a process of its own. It stands alone because a broker brings
 * versions of its libraries that no application should meet: nothing may depend on this module but by starting its main
 * class {@link com.xseven.local.kafka.KafkaNode}.
 */
@NullMarked
package com.xseven.local.kafka;

import org.jspecify.annotations.NullMarked;
