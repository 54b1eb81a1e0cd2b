package com.xseven.api.availability;

import com.xseven.rules.booking.BookingPolicy;
import com.xseven.rules.camunda.CamundaDecisionEngine;
import com.xseven.rules.shipped.ShippedRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The booking policy as the workers have it. */
@Configuration(proxyBeanMethods = false)
class PolicyConfiguration {

    @Bean
    BookingPolicy bookingPolicy() {
        return ShippedRules.loadBookingPolicy(new CamundaDecisionEngine());
    }
}
