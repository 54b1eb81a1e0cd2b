package com.xseven.api.qr;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Puts the counting of scans in front of the chats. */
@Configuration(proxyBeanMethods = false)
class QrConfiguration {

    private static final int AFTER_CORRELATION_AND_LIMIT = 2;

    @Bean
    FilterRegistrationBean<ScanCount> scanCount(PrintedCodes codes) {
        FilterRegistrationBean<ScanCount> filter = new FilterRegistrationBean<>(new ScanCount(codes));
        filter.addUrlPatterns("/b/*");
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + AFTER_CORRELATION_AND_LIMIT);
        return filter;
    }
}
