package com.xseven.api.rules;

import com.xseven.api.business.RankingRules;
import com.xseven.api.decision.Looks;
import com.xseven.dialogue.reply.Decision;
import com.xseven.dialogue.reply.Occasion;
import com.xseven.rules.Ruling;
import com.xseven.rules.live.LiveRules;
import com.xseven.rules.search.SearchFacts;
import com.xseven.rules.search.SearchWeights;
import com.xseven.store.decision.KeptDecision;
import com.xseven.store.world.SearchShares;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The order of a search by the published version of {@code search-ranking}. */
@Component
final class TableRanking implements RankingRules {

    private static final Logger LOG = LoggerFactory.getLogger(TableRanking.class);

    private static final String SEARCH = "search";

    private final LiveRules rules;
    private final Looks looks;
    private final Clock clock;

    TableRanking(LiveRules rules, Looks looks, Clock clock) {
        this.rules = rules;
        this.looks = looks;
        this.clock = clock;
    }

    /** No parameter of a search says that it has to be now. */
    @Override
    public Ranking rank(boolean near, boolean words, boolean cheap) {
        SearchFacts facts = new SearchFacts(near, words, cheap, false);
        Ruling<SearchWeights> ruling = rules.searchRanking().decide(facts);
        Occasion search =
                Occasion.ofWish(SEARCH, Optional.empty(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
        looks.keep(new KeptDecision(search, ruling.decision()));
        return switch (ruling) {
            case Ruling.Ruled<SearchWeights>(SearchWeights weights, Decision decision) ->
                new Ranking(
                        new SearchShares(weights.distance(), weights.rating(), weights.price(), weights.words()),
                        decision);
            case Ruling.Undecided<SearchWeights>(String reason, Decision decision) -> {
                LOG.warn("What the rules do not rank is ranked by rating: {}", reason);
                yield new Ranking(SearchShares.BY_RATING, decision);
            }
        };
    }
}
