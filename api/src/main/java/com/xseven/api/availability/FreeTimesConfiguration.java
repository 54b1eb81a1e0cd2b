package com.xseven.api.availability;

import com.xseven.rules.live.LiveRules;
import com.xseven.tools.FreeTimes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Free times as the tools of other programs tell them, by what {@link AvailabilityDesk} asks too. */
@Configuration(proxyBeanMethods = false)
class FreeTimesConfiguration {

    @Bean
    FreeTimes freeTimes(TakenPlaces places, LiveRules rules) {
        return new FreeTimes(places::taken, rules::bookingPolicy);
    }
}
