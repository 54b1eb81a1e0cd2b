package com.xseven.evaluation.own;

import com.xseven.evaluation.intents.MacroF1;
import com.xseven.evaluation.intents.Separation;
import com.xseven.evaluation.report.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** The figures of one language. */
final class OwnFigures {

    private final String language;
    private final List<Heard> heard;

    OwnFigures(String language, List<Heard> heard) {
        this.language = language;
        this.heard = heard;
    }

    List<Figure> all() {
        List<Heard> inScope = those(one -> one.utterance().isInScope());
        List<Heard> single =
                those(one -> one.utterance().isInScope() && one.utterance().isOfOneIntent());
        List<Heard> several = those(one -> !one.utterance().isOfOneIntent());
        List<Heard> outOfScope = those(one -> !one.utterance().isInScope());
        List<Heard> near = those(one -> one.utterance().style().equals("NEAR"));
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.count(name("Count"), words("utterances"), heard.size()));
        figures.add(share("Accuracy", "main intent right, in scope", inScope, Heard::isRight));
        figures.add(Figure.share(
                name("MacroF1"),
                words("macro F1, one intent, in scope"),
                MacroF1.of(single.stream()
                        .map(one -> new MacroF1.Told(
                                one.utterance().intents().getFirst().name(),
                                one.main().name()))
                        .toList())));
        figures.add(share("FalseAlarms", "in scope taken for out of scope", inScope, Heard::takenForOutOfScope));
        figures.add(share("OutOfScopeRecall", "out of scope seen as such", outOfScope, Heard::takenForOutOfScope));
        figures.add(share("NearRecall", "of these near the domain", near, Heard::takenForOutOfScope));
        figures.add(Figure.number(
                name("OutOfScopeAuroc"),
                words("out of scope, AUROC of confidence"),
                Separation.auroc(confidences(inScope), confidences(outOfScope))));
        figures.add(share("SeveralAll", "several intents, all heard", several, Heard::hasAll));
        figures.add(share("SeveralExact", "several intents, exactly these", several, Heard::hasExactly));
        for (String style : List.of("TERSE", "CHATTY", "MISTYPED", "RUDE", "SPOKEN")) {
            figures.add(share(
                    style.charAt(0) + style.substring(1).toLowerCase(Locale.ROOT),
                    "right among those " + style.toLowerCase(Locale.ROOT),
                    those(one -> one.utterance().style().equals(style)),
                    Heard::isRight));
        }
        figures.add(share(
                "Language",
                "language told",
                heard,
                one -> one.language().equals(one.utterance().language())));
        return figures;
    }

    private List<Heard> those(Predicate<Heard> wanted) {
        return heard.stream().filter(wanted).toList();
    }

    private Figure share(String name, String words, List<Heard> of, Predicate<Heard> holds) {
        double share = of.isEmpty() ? 0 : of.stream().filter(holds).count() / (double) of.size();
        return Figure.share(name(name), words(words) + " (" + of.size() + ")", share);
    }

    private String name(String name) {
        return language + name;
    }

    private String words(String words) {
        return language + ": " + words;
    }

    private static double[] confidences(List<Heard> heard) {
        return heard.stream().mapToDouble(Heard::confidence).toArray();
    }
}
