package com.xseven.models.langchain;

import com.xseven.models.LanguageModels;
import com.xseven.models.LanguageModels.Answered;
import com.xseven.models.LanguageModels.Attempt;
import com.xseven.models.LanguageModels.Outcome;
import com.xseven.models.ModelAnswer;
import com.xseven.models.ModelAnswer.Said;
import com.xseven.models.ModelCall;
import com.xseven.models.ModelCall.OutputSchema;
import com.xseven.models.ModelCall.ToolDescription;
import com.xseven.models.ModelFailure.Reason;
import com.xseven.models.ModelId;
import com.xseven.models.ModelMessage.FromUser;
import com.xseven.models.TokenListener;
import com.xseven.models.fixture.FakeProvider;
import com.xseven.models.settings.ModelSettings;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The vocabulary of these tests. */
final class Asked {

    static final String KEY = "sk-made-up-0123456789";
    static final ModelId FIRST = new ModelId("first", "big");
    static final ModelId SECOND = new ModelId("second", "other");
    static final Duration LONG = Duration.ofSeconds(20);

    private Asked() {}

    static Map<String, String> provider(String name, String kind, FakeProvider provider, String model) {
        String prefix = "XSEVEN_MODEL_" + name + "_";
        String address = (kind.equals("OLLAMA") ? provider.address() : provider.versionedAddress()).toString();
        return new HashMap<>(Map.of(
                prefix + "KIND", kind,
                prefix + "ADDRESS", address,
                prefix + "KEY", KEY,
                prefix + "LARGE", model,
                prefix + "LARGEPRICEIN", "2.50",
                prefix + "LARGEPRICEOUT", "10"));
    }

    static Map<String, String> first(FakeProvider provider) {
        return provider("FIRST", "COMPATIBLE", provider, FIRST.model());
    }

    static Map<String, String> both(FakeProvider first, FakeProvider second) {
        Map<String, String> settings = first(first);
        settings.putAll(provider("SECOND", "COMPATIBLE", second, SECOND.model()));
        return settings;
    }

    static LanguageModels models(Map<String, String> settings) {
        return LangChainModels.of(ModelSettings.read(settings));
    }

    static LanguageModels models(Map<String, String> settings, Clock clock) {
        return LangChainModels.of(ModelSettings.read(settings), clock);
    }

    static ModelCall question(Duration deadline) {
        return new ModelCall(
                "You are polite.", List.of(new FromUser("Are you open?")), List.of(), Optional.empty(), 200, deadline);
    }

    static ModelCall question() {
        return question(LONG);
    }

    static ModelCall withTool() {
        return new ModelCall(
                "You are polite.",
                List.of(new FromUser("Are you open on Friday?")),
                List.of(
                        new ToolDescription(
                                "opening_hours",
                                "The opening hours of a day",
                                "{\"type\":\"object\",\"required\":[\"day\"],\"properties\":{\"day\":{\"enum\":[\"friday\",\"monday\"]}}}")),
                Optional.empty(),
                200,
                LONG);
    }

    static ModelCall withSchema() {
        return new ModelCall(
                "Say how many.",
                List.of(new FromUser("We are four")),
                List.of(),
                Optional.of(new OutputSchema(
                        "party",
                        "{\"type\":\"object\",\"required\":[\"people\"],\"additionalProperties\":false,"
                                + "\"properties\":{\"people\":{\"type\":\"integer\"}}}")),
                200,
                LONG);
    }

    static List<Reason> reasons(Outcome outcome) {
        return outcome.failed().stream().map(Attempt::reason).toList();
    }

    static ModelAnswer answer(Outcome outcome) {
        if (outcome instanceof Answered answered) {
            return answered.answer();
        }
        throw new AssertionError("Expected an answer, but found " + outcome);
    }

    static String words(Outcome outcome) {
        return answer(outcome).content() instanceof Said(String text) ? text : "(no words)";
    }

    /** Hears everything, in order. */
    static final class Ear implements TokenListener {

        static final String START_OVER = "<<";

        private final List<String> heard = new ArrayList<>();

        @Override
        public synchronized void token(String text) {
            heard.add(text);
        }

        @Override
        public synchronized void startOver() {
            heard.add(START_OVER);
        }

        synchronized List<String> heard() {
            return List.copyOf(heard);
        }
    }
}
