package com.xseven.activities.models;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.xseven.activities.prompt.DataBlock;
import com.xseven.activities.prompt.Prompts;
import com.xseven.dialogue.vocabulary.Agent;
import com.xseven.models.ModelAnswer;
import com.xseven.models.ModelCall;
import com.xseven.workflows.XSevenDataConverter;
import com.xseven.workflows.models.Colleague;
import com.xseven.workflows.models.Company;
import com.xseven.workflows.models.ModelThought;
import com.xseven.workflows.models.Purpose;
import com.xseven.workflows.models.ToolWish;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How a model asks other agents, or lets one answer instead: declared to it like tools, and carried out by the workflow. Nobody is
 * declared whom the rules do not name.
 */
final class Colleagues {

    static final String ASK = "ask_colleagues";
    static final String HAND_OVER = "hand_over";

    private static final ObjectMapper MAPPER = XSevenDataConverter.mapper();
    private static final int LONGEST_WORDS = 300;

    private final Company company;
    private final Prompts prompts;

    Colleagues(Optional<Company> company, Prompts prompts) {
        this.company = company.orElse(Company.NONE);
        this.prompts = prompts;
    }

    private record Question(
            @Nullable List<@Nullable String> agents,
            @Nullable String question) {}

    private record Giving(@Nullable String agent, @Nullable String reason) {}

    /** What is declared of them to the model. */
    static List<ModelCall.ToolDescription> declared(Company company) {
        List<ModelCall.ToolDescription> declared = new ArrayList<>();
        if (!company.toAsk().isEmpty()) {
            declared.add(new ModelCall.ToolDescription(
                    ASK,
                    "Asks colleagues who know more of their subject, all at once, before you answer. They see the"
                            + " conversation and what was looked up, and look nothing up themselves. Once a turn at most, and only"
                            + " where their subject is asked about.",
                    """
                    {"type":"object","properties":{"agents":{"type":"array","minItems":1,"maxItems":3,\
                    "items":{"type":"string","enum":[%s]}},"question":{"type":"string"}},\
                    "required":["agents","question"],"additionalProperties":false}""".formatted(names(company.toAsk()))));
        }
        if (!company.toHandTo().isEmpty()) {
            declared.add(new ModelCall.ToolDescription(
                    HAND_OVER,
                    "Lets a colleague answer in your place, where the message is about their subject and not about yours.",
                    """
                    {"type":"object","properties":{"agent":{"type":"string","enum":[%s]},"reason":{"type":"string"}},\
                    "required":["agent","reason"],"additionalProperties":false}""".formatted(names(company.toHandTo()))));
        }
        return declared;
    }

    /** What colleagues said, as the result of asking them: data, as that of any tool. */
    static String advice(Company company) {
        return DataBlock.json(company.advice());
    }

    /** The wish to let one answer, where it may be. */
    Optional<ModelThought> handsOver(ModelAnswer.ToolUse use) {
        return !use.tool().equals(HAND_OVER)
                ? Optional.empty()
                : read(use.arguments(), Giving.class)
                        .flatMap(giving -> company.toHandTo().stream()
                                .filter(agent -> agent.name().equals(giving.agent()))
                                .findFirst()
                                .map(agent -> new ModelThought.HandsOver(
                                        colleague(agent, Purpose.ANSWER), shortened(giving.reason()))));
    }

    /** The wish to hear some, where they may be; {@code besides} is looked up in the same breath. */
    Optional<ModelThought> consults(ModelAnswer.ToolUse use, ToolWish wish, List<ToolWish> besides) {
        return !use.tool().equals(ASK)
                ? Optional.empty()
                : read(use.arguments(), Question.class)
                        .map(question -> new ModelThought.Consults(
                                wish, asked(question), shortened(question.question()), besides))
                        .filter(consults -> !consults.colleagues().isEmpty())
                        .map(consults -> consults);
    }

    private List<Colleague> asked(Question question) {
        List<@Nullable String> wanted = question.agents() == null ? List.of() : question.agents();
        return company.toAsk().stream()
                .filter(agent -> wanted.contains(agent.name()))
                .map(agent -> colleague(agent, Purpose.CONSULT))
                .toList();
    }

    private Colleague colleague(Agent agent, Purpose purpose) {
        return new Colleague(agent, prompts.of(agent, purpose).id());
    }

    private static <T> Optional<T> read(String arguments, Class<T> type) {
        try {
            return Optional.ofNullable(MAPPER.readValue(arguments, type));
        } catch (JsonProcessingException unreadable) {
            return Optional.empty();
        }
    }

    private static String shortened(@Nullable String words) {
        return words == null ? "" : words.substring(0, Math.min(LONGEST_WORDS, words.length()));
    }

    private static String names(List<Agent> agents) {
        return agents.stream().map(agent -> '"' + agent.name() + '"').collect(Collectors.joining(","));
    }
}
