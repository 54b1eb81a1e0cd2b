package com.xseven.api.temporal;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where Temporal is and how long it is waited for.
 *
 * @param target host and port of its frontend
 * @param ui address of its web page as people reach it, without a slash at the end
 * @param callTimeout for one call, and for calling again while the server refuses
 * @param answerTimeout for whatever a worker has to answer
 */
@ConfigurationProperties("xseven.temporal")
record TemporalSettings(
        @DefaultValue("127.0.0.1:7233") String target,
        @DefaultValue("default") String namespace,
        @DefaultValue("http://127.0.0.1:8233") String ui,
        @DefaultValue("2s") Duration callTimeout,
        @DefaultValue("5s") Duration answerTimeout) {

    TemporalSettings {
        if (target.isBlank() || !callTimeout.isPositive() || !answerTimeout.isPositive()) {
            throw new IllegalArgumentException("Expected xseven.temporal to have a target and positive time-outs");
        }
    }
}
