package com.xseven.worker;

import com.xseven.rules.camunda.CamundaDecisionEngine;
import com.xseven.rules.live.LiveRules;
import com.xseven.rules.live.RuleDocuments;
import com.xseven.rules.shipped.ShippedRules;
import com.xseven.store.rules.RuleCanaries;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The rules by which this worker decides. */
@Configuration(proxyBeanMethods = false)
class RuleConfiguration {

    /** What was published before the worker started decides from its first decision on, if PostgreSQL is there. */
    @Bean
    LiveRules rules(RuleDocuments documents) {
        CamundaDecisionEngine engine = new CamundaDecisionEngine();
        ShippedRules.load(engine).warmUp();
        return new LiveRules(engine, documents);
    }

    @Bean
    CanaryWatch canaryWatch(RuleCanaries canaries) {
        return new CanaryWatch(canaries);
    }

    @Bean
    RuleWatch ruleWatch(LiveRules rules) {
        RuleWatch watch = new RuleWatch(rules);
        watch.look();
        return watch;
    }
}
