package com.xseven.api.business;

import com.xseven.api.business.BusinessPatch.HoursPatch;
import com.xseven.api.business.BusinessPatch.PricePatch;
import com.xseven.api.problem.FieldProblem;
import com.xseven.api.problem.Problem;
import com.xseven.api.problem.ProblemCode;
import com.xseven.dialogue.business.OpeningHours.Interval;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads hours and prices from the body of a change, and collects everything that is wrong with it, field by field. */
public final class PartCheck {

    private static final int MOST_INTERVALS = 10;
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,7}(\\.\\d{1,2})?");

    private final String currency;
    private final List<FieldProblem> problems = new ArrayList<>();

    /** {@code currency} is that of the business. */
    public PartCheck(String currency) {
        this.currency = currency;
    }

    /** All intervals of a day, in order; none when it is closed. */
    public List<Interval> day(String field, @Nullable List<HoursPatch> given) {
        List<Interval> intervals = new ArrayList<>();
        if (given == null || given.size() > MOST_INTERVALS) {
            wrong(field, "must be a list of at most " + MOST_INTERVALS + " intervals");
            return intervals;
        }
        for (HoursPatch interval : given) {
            if (interval == null || interval.opens() == null || interval.closes() == null) {
                wrong(field + "[" + intervals.size() + "]", "must have opens and closes");
                return intervals;
            }
            intervals.add(new Interval(interval.opens(), interval.closes()));
        }
        intervals.sort(Comparator.comparing(Interval::opens));
        for (int next = 1; next < intervals.size(); next++) {
            Interval before = intervals.get(next - 1);
            if (before.opens().plus(before.length()).isBefore(before.opens())
                    || !before.closes().isAfter(before.opens())
                    || intervals.get(next).opens().isBefore(before.closes())) {
                wrong(field, "must have intervals that do not overlap");
            }
        }
        return intervals;
    }

    /** An amount in the currency of the business. */
    public Optional<BigDecimal> price(String field, @Nullable PricePatch price) {
        if (price == null) {
            return Optional.empty();
        }
        if (!currency.equals(price.currency())) {
            wrong(field + ".currency", "must be " + currency);
        }
        if (price.amount() == null || !AMOUNT.matcher(price.amount()).matches()) {
            wrong(field + ".amount", "must be an amount such as 45.00");
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(price.amount()));
    }

    public void wrong(String field, String message) {
        problems.add(new FieldProblem(field, message));
    }

    /** Ends the request if anything is wrong. */
    public void expectNothingWrong() {
        if (!problems.isEmpty()) {
            throw Problem.of(ProblemCode.INVALID_REQUEST, "Some fields are not valid.", problems);
        }
    }
}
