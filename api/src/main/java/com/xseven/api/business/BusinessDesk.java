package com.xseven.api.business;

import com.xseven.api.business.RankingRules.Ranking;
import com.xseven.api.problem.FieldProblem;
import com.xseven.api.problem.Problem;
import com.xseven.api.problem.ProblemCode;
import com.xseven.api.security.Caller;
import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.identity.BusinessId;
import com.xseven.store.world.BusinessVersion;
import com.xseven.store.world.ChangeOutcome;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Shows businesses to anybody, and changes them for those who run them. */
@Component
public final class BusinessDesk {

    private final BusinessDirectory businesses;
    private final BusinessOffice office;
    private final RankingRules rules;

    BusinessDesk(BusinessDirectory businesses, BusinessOffice office, RankingRules rules) {
        this.businesses = businesses;
        this.office = office;
        this.rules = rules;
    }

    BusinessList search(BusinessFilter filter) {
        Ranking ranking = filter.ranking(rules);
        return BusinessList.of(businesses.search(filter.wish(ranking.shares())), filter.page(), ranking.decision());
    }

    /**
     * The business of that id, however it is written.
     *
     * @throws Problem {@code BUSINESS_NOT_FOUND} when there is none
     */
    public Business find(String id) {
        return Optional.of(id)
                .filter(BusinessId::isValid)
                .map(BusinessId::new)
                .flatMap(businesses::find)
                .orElseThrow(BusinessDesk::noSuchBusiness);
    }

    Business change(String id, Predicate<BusinessVersion> expected, BusinessPatch patch, Caller.Person person) {
        Business standing = find(id);
        BusinessId business = new BusinessId(standing.id());
        return switch (office.change(business, expected, PatchCheck.change(patch, standing), person.id())) {
            case ChangeOutcome.Changed changed -> changed.business();
            case ChangeOutcome.Stale stale ->
                throw Problem.of(
                        ProblemCode.PRECONDITION_FAILED,
                        "The business was changed since. Read it again and decide anew.");
            case ChangeOutcome.UnknownOffers unknown ->
                throw Problem.of(
                        ProblemCode.INVALID_REQUEST,
                        "Some offers do not exist.",
                        unknown.places().stream()
                                .map(place -> new FieldProblem(
                                        "offers[" + place + "].id", "must be an offer of this business"))
                                .toList());
            case ChangeOutcome.NoSuchBusiness gone -> throw noSuchBusiness();
        };
    }

    private static Problem noSuchBusiness() {
        return Problem.of(ProblemCode.BUSINESS_NOT_FOUND, "There is no such business.");
    }
}
