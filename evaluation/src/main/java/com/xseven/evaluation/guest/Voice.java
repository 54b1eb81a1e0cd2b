package com.xseven.evaluation.guest;

import com.xseven.evaluation.goal.Detail;
import com.xseven.evaluation.goal.Details;
import com.xseven.evaluation.goal.Wanted;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts details into words of one language, another way each time. */
final class Voice {

    private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z]+)}");

    private final Ways ways;
    private final Dice dice;
    private final LocalDate today;

    Voice(String language, Dice dice, LocalDate today) {
        this.ways = Ways.of(language);
        this.dice = dice;
        this.today = today;
    }

    Dice dice() {
        return dice;
    }

    Ways ways() {
        return ways;
    }

    /** A sentence with its places filled; which one of several goes by the repeat and by how often it was said before. */
    String opening(List<String> sentences, int saidBefore, Details details) {
        int first = sentences.indexOf(dice.turnAbout(sentences));
        return fill(sentences.get((first + saidBefore) % sentences.size()), details);
    }

    String one(List<String> sentences, Details details) {
        return fill(dice.one(sentences), details);
    }

    String yes() {
        return dice.one(ways.yes());
    }

    /** That a detail is not as it was summed up. */
    String correction(Detail detail, Details details) {
        return dice.one(ways.correction()).replace("{}", alone(detail, details));
    }

    String dateAndTime(Details details) {
        return dice.one(ways.dateAndTime())
                .replace("%date", inside(Detail.DATE, details))
                .replace("%time", inside(Detail.TIME, details));
    }

    /** A detail as an answer of its own. */
    String alone(Detail detail, Details details) {
        Wanted wanted = details.get(detail).orElse(null);
        if (wanted == null) {
            return dice.one(ways.whatever());
        }
        if (!wanted.ways().isEmpty()) {
            return dice.one(wanted.ways());
        }
        return switch (detail) {
            case DATE -> frame(ways.dateAlone(), detail, details);
            case TIME -> frame(ways.timeAlone(), detail, details);
            case PARTY_SIZE -> frame(ways.countAlone(), detail, details);
            case NAME -> frame(ways.nameAlone(), detail, details);
            case PHONE -> frame(ways.phoneAlone(), detail, details);
            case FULFILMENT -> dice.one(ways.fulfilment(wanted.is().equals("DELIVERY")));
            default -> wanted.is();
        };
    }

    private String frame(List<String> frames, Detail detail, Details details) {
        return dice.one(frames).replace("{}", inside(detail, details));
    }

    /** A detail within a sentence. */
    private String inside(Detail detail, Details details) {
        Wanted wanted = details.get(detail)
                .orElseThrow(() -> new IllegalArgumentException("Expected " + detail + " to be known, but it is not."));
        if (!wanted.ways().isEmpty()) {
            return dice.one(wanted.ways());
        }
        return switch (detail) {
            case DATE -> dice.one(ways.date(LocalDate.parse(wanted.is()), today));
            case TIME -> dice.one(ways.time(LocalTime.parse(wanted.is())));
            case PARTY_SIZE -> dice.one(ways.count(Integer.parseInt(wanted.is())));
            default -> wanted.is();
        };
    }

    private String fill(String sentence, Details details) {
        return PLACE.matcher(sentence)
                .replaceAll(found -> Matcher.quoteReplacement(inside(
                        Detail.of(found.group(1))
                                .orElseThrow(() -> new IllegalArgumentException(
                                        "Expected a detail, but found " + found.group() + " in: " + sentence)),
                        details)));
    }
}
