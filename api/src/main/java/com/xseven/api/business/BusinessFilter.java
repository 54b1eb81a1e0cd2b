package com.xseven.api.business;

import static com.xseven.api.problem.Parameters.given;

import com.xseven.api.business.RankingRules.Ranking;
import com.xseven.api.problem.Parameters;
import com.xseven.api.problem.Problem;
import com.xseven.api.problem.ProblemCode;
import com.xseven.dialogue.business.Location;
import com.xseven.dialogue.identity.BusinessId;
import com.xseven.store.world.BusinessQuery;
import com.xseven.store.world.SearchShares;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which businesses are asked for, as the parameters of an address say it; blank ones do not matter. */
record BusinessFilter(
        Optional<String> query,
        Optional<String> area,
        Optional<String> kind,
        Optional<String> near,
        Optional<BigDecimal> maxPrice,
        Optional<String> cursor,
        Optional<Integer> limit) {

    private static final int USUAL_PAGE = 100;
    private static final int LONGEST_PAGE = 200;
    private static final int LONGEST_TEXT = 200;
    private static final double POLE = 90;
    private static final double DATE_LINE = 180;
    private static final BigDecimal HIGHEST_PRICE = BigDecimal.valueOf(1_000_000);
    private static final Pattern TEXT = Pattern.compile("\\P{Cc}*");
    private static final Pattern POINT =
            Pattern.compile("\\s*([+-]?\\d{1,3}(?:\\.\\d{1,10})?)\\s*,\\s*([+-]?\\d{1,3}(?:\\.\\d{1,10})?)\\s*");

    /** How many a page holds. */
    int page() {
        int wished = limit.orElse(USUAL_PAGE);
        if (wished < 1 || wished > LONGEST_PAGE) {
            throw Problem.ofParameter(ProblemCode.INVALID_LIMIT, "limit", "must be from 1 to " + LONGEST_PAGE);
        }
        return wished;
    }

    /** Every parameter but {@code maxPrice} is blank rather than absent where a form leaves it out. */
    Ranking ranking(RankingRules rules) {
        return rules.rank(given(near).isPresent(), given(query).isPresent(), maxPrice.isPresent());
    }

    /** One more than the page holds, to know whether there is another. */
    BusinessQuery wish(SearchShares shares) {
        return new BusinessQuery(
                text("query", query),
                text("area", area),
                text("kind", kind),
                maxPrice.map(BusinessFilter::price),
                given(near).map(BusinessFilter::point),
                shares,
                given(cursor).map(text -> Parameters.cursor(text, BusinessId::isValid, BusinessId::new)),
                page() + 1);
    }

    private static Optional<String> text(String name, Optional<String> parameter) {
        Optional<String> given = given(parameter);
        if (given.filter(text ->
                        text.length() > LONGEST_TEXT || !TEXT.matcher(text).matches())
                .isPresent()) {
            throw Problem.ofParameter(
                    ProblemCode.INVALID_PARAMETER, name, "must be text of at most " + LONGEST_TEXT + " characters");
        }
        return given;
    }

    private static BigDecimal price(BigDecimal wished) {
        if (wished.signum() < 0 || wished.compareTo(HIGHEST_PRICE) > 0) {
            throw Problem.ofParameter(
                    ProblemCode.INVALID_PARAMETER,
                    "maxPrice",
                    "must be an amount from 0 to " + HIGHEST_PRICE.toPlainString());
        }
        return wished;
    }

    private static Location point(String text) {
        Matcher point = POINT.matcher(text);
        if (point.matches()) {
            Location location = new Location(Double.parseDouble(point.group(1)), Double.parseDouble(point.group(2)));
            if (Math.abs(location.lat()) <= POLE && Math.abs(location.lon()) <= DATE_LINE) {
                return location;
            }
        }
        throw Problem.ofParameter(
                ProblemCode.INVALID_PARAMETER,
                "near",
                "must be latitude and longitude in degrees, such as 40.7362,-74.1731");
    }
}
