package com.xseven.api;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The application in front: it signals, queries, reads and streams. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class ApiApplication {

    /** Starts it; everything is set by the environment. */
    public static void main(String[] arguments) {
        SpringApplication.run(ApiApplication.class, arguments);
    }
}
