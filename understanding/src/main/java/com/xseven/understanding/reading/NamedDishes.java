package com.xseven.understanding.reading;

import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.business.Offer;
import com.xseven.dialogue.business.OptionGroup;
import com.xseven.understanding.grammar.Mention;
import com.xseven.understanding.grammar.OptionNames;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The dishes that a clause names. What is put on a dish is none, even where it is sold by itself: a burger with bacon. */
final class NamedDishes {

    private static final Pattern PUT_ON = Pattern.compile("(?:\\bwith|\\bextra|\\band extra|\\bno|\\bwithout)\\s*$");

    private final String plain;
    private final ClauseReading clause;
    private final Business business;

    NamedDishes(String plain, ClauseReading clause, Business business) {
        this.plain = plain;
        this.clause = clause;
        this.business = business;
    }

    List<Mention.Offers> found() {
        List<Mention.Offers> dishes = new ArrayList<>();
        clause.mentions().stream()
                .filter(Mention.Offers.class::isInstance)
                .map(Mention.Offers.class::cast)
                .filter(mention -> dishes.isEmpty() || !isPutOn(mention, dishes.getLast()))
                .forEach(dishes::add);
        return dishes;
    }

    private boolean isPutOn(Mention.Offers mention, Mention.Offers dish) {
        String words = plain.substring(mention.span().from(), mention.span().to());
        String between = plain.substring(dish.span().to(), mention.span().from());
        List<OptionGroup> groups = dish.ids().stream()
                .flatMap(id -> business.offer(id).stream())
                .map(Offer::options)
                .flatMap(List::stream)
                .toList();
        return PUT_ON.matcher(between).find()
                && !new OptionNames(groups).in(words).isEmpty();
    }
}
