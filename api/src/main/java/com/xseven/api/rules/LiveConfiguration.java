package com.xseven.api.rules;

import com.xseven.api.problem.Problem;
import com.xseven.rules.DecisionEngine;
import com.xseven.rules.camunda.CamundaDecisionEngine;
import com.xseven.rules.live.LiveRules;
import com.xseven.rules.live.Refusal;
import com.xseven.rules.live.RuleDocuments;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

/** The rules by which workers decide, for whoever tells beforehand what they will say. */
@Configuration(proxyBeanMethods = false)
class LiveConfiguration {

    /** One for all: it holds the library of functions that the tables which it reads share. */
    @Bean
    DecisionEngine decisionEngine() {
        return new CamundaDecisionEngine();
    }

    @Bean
    LiveRules liveRules(DecisionEngine engine, RuleDocuments documents) {
        return new LiveRules(engine, documents);
    }

    @Bean
    Watch ruleWatch(LiveRules rules) {
        return new Watch(rules);
    }

    /** Looks every second whether other versions were published, as workers do. */
    static class Watch {

        private static final Logger LOG = LoggerFactory.getLogger(Watch.class);

        private final LiveRules rules;

        Watch(LiveRules rules) {
            this.rules = rules;
        }

        @Scheduled(fixedDelay = 1_000)
        void look() {
            try {
                for (Refusal refusal : rules.renew()) {
                    LOG.error(
                            "Version {} of the rules {} cannot be used, the one before goes on: {}",
                            refusal.number(),
                            refusal.table(),
                            refusal.faults());
                }
            } catch (Problem away) {
                LOG.debug("Versions of rules cannot be read, those in use go on: {}", away.code());
            }
        }
    }
}
