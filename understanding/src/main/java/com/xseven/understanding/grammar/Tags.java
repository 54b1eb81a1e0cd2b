package com.xseven.understanding.grammar;

import com.xseven.understanding.text.Sieved;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Finds what people ask of food, in the words that businesses tag their offers with. */
final class Tags {

    private static final Map<Sieved, String> TAGS = tags();

    private Tags() {}

    private static Map<Sieved, String> tags() {
        Map<Sieved, String> tags = new LinkedHashMap<>();
        tags.put(
                words("vegans?|plant[- ]based|without (?:any )?animal products|(?:no|eats?) (?:any )?animal products"),
                "vegan");
        tags.put(
                words("vegetarians?|veggie|veggies|veg|meat[- ]?(?:free|less)|meatless|(?:without|w/o|no|don't eat"
                        + "|doesn't eat) (?:any )?meat"),
                "vegetarian");
        tags.put(
                words(
                        "gluten[- ]?free|(?:without|no) gluten|(?<!\\b(?:my|his|her|the|a|and|with|&) )gf|coeliacs?|celiacs?|gluten intoleran(?:t|ce)|gluten"),
                "gluten-free");
        tags.put(
                words("(?:dairy|lactose|milk)[- ]?free|(?:without|no) (?:dairy|lactose|milk)"
                        + "|lactose intoleran(?:t|ce)"),
                "dairy-free");
        tags.put(
                words("nuts?[- ]?free|(?:without|no) (?:pea)?nuts|(?:pea)?nut allerg(?:y|ies)"
                        + "|allergic to (?:pea)?nuts"),
                "nut-free");
        tags.put(words("halal"), "halal");
        tags.put(words("kosher"), "kosher");
        tags.put(words("spicy|spicey"), "spicy");
        return tags;
    }

    private static Sieved words(String alternatives) {
        return Sieved.compile("\\b(?:" + alternatives + ")\\b(?! (?:burger|roll))");
    }

    static void find(Scan scan) {
        TAGS.forEach((pattern, tag) ->
                scan.take(pattern, match -> Optional.of(new Mention.Tag(Scan.span(match), tag))));
    }
}
