package com.xseven.dialogue.policy;

import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.business.Offer;
import com.xseven.dialogue.ordering.Basket;
import com.xseven.dialogue.task.Draft;
import com.xseven.dialogue.words.Forms;
import com.xseven.dialogue.words.OptionList;
import com.xseven.dialogue.words.Phrase;
import com.xseven.dialogue.words.Phrases;
import java.util.ArrayList;
import java.util.List;

/** Refuses by name what was to be ordered and cannot be had, with what comes nearest. */
final class NotHad {

    private static final int NEAREST = 3;

    private NotHad() {}

    /** Empty where everything can be had. */
    static String words(List<Basket.Item> refused, Draft draft) {
        Phrases phrases = draft.phrases();
        Forms forms = phrases.forms();
        List<String> unknown =
                refused.stream().flatMap(item -> item.unknown().stream()).toList();
        List<Basket.Item> withoutOption = refused.stream()
                .filter(item -> !item.unknownOptions().isEmpty())
                .filter(item -> !item.ids().stream().allMatch(draft.business()::isSoldOut))
                .toList();
        List<Offer> gone = refused.stream()
                .filter(item -> item.unknown().isEmpty() && !withoutOption.contains(item))
                .flatMap(item -> item.ids().stream().flatMap(id -> draft.business().offer(id).stream()))
                .toList();
        List<String> sentences = new ArrayList<>();
        if (!unknown.isEmpty()) {
            sentences.add(phrases.say(Phrase.NOT_SOLD, forms.or(unknown)));
        }
        if (!gone.isEmpty()) {
            sentences.add(phrases.say(
                    Phrase.SOLD_OUT, forms.and(gone.stream().map(Offer::name).toList())));
        }
        List<String> near = near(unknown, gone, draft.business());
        if (!refused.isEmpty() && !near.isEmpty()) {
            sentences.add(phrases.say(Phrase.NEAR_IT, forms.or(near)));
        }
        withoutOption.forEach(item -> sentences.addAll(noSuchOption(item, draft)));
        return String.join(" ", sentences);
    }

    private static List<String> noSuchOption(Basket.Item item, Draft draft) {
        Phrases phrases = draft.phrases();
        return item.ids().stream()
                .flatMap(id -> draft.business().offer(id).stream())
                .map(offer -> phrases.say(
                        Phrase.NO_SUCH_OPTION,
                        phrases.forms().or(item.unknownOptions()),
                        offer.name(),
                        OptionList.of(offer, phrases.forms())))
                .toList();
    }

    /** What stands under the same heading, or else the headings themselves. */
    private static List<String> near(List<String> unknown, List<Offer> gone, Business business) {
        List<String> sameHeading = business.goods().stream()
                .filter(offer -> !business.isSoldOut(offer.id()))
                .filter(offer ->
                        gone.stream().anyMatch(other -> other.category().equals(offer.category())))
                .map(Offer::name)
                .limit(NEAREST)
                .toList();
        return sameHeading.isEmpty() && !unknown.isEmpty()
                ? business.goods().stream().map(Offer::category).distinct().toList()
                : sameHeading;
    }
}
