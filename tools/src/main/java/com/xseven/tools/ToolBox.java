package com.xseven.tools;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.identity.BusinessId;
import com.xseven.dialogue.tool.Lookup;
import com.xseven.dialogue.tool.Tool;
import com.xseven.dialogue.tool.Tools;
import com.xseven.workflows.XSevenDataConverter;
import java.time.ZonedDateTime;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Looks things up, and tells them as JSON that fits into a model's memory. */
public final class ToolBox {

    private static final ObjectMapper MAPPER = XSevenDataConverter.mapper();
    private static final String TYPE = "tool";

    private final Function<BusinessId, Business> businesses;
    private final FreeTimes freeTimes;
    private final Search search;
    private final InConversation inConversation;

    /** @param businesses fails with {@link NoSuchElementException} where there is none of that id */
    public ToolBox(
            Function<BusinessId, Business> businesses,
            FreeTimes freeTimes,
            Search search,
            InConversation inConversation) {
        this.businesses = businesses;
        this.freeTimes = freeTimes;
        this.search = search;
        this.inConversation = inConversation;
    }

    /**
     * A use of a tool from the arguments that somebody wrote.
     *
     * @param arguments a JSON object
     * @return empty where there is no tool of that name, or the arguments are none of its
     */
    public static Optional<Lookup> read(String tool, String arguments) {
        return Tools.named(tool)
                .flatMap(known ->
                        read(known, arguments) instanceof Use.Meant use ? Optional.of(use.lookup()) : Optional.empty());
    }

    /**
     * The same for a tool that is known, with the argument that is at fault.
     *
     * @param arguments a JSON object
     */
    public static Use read(Tool tool, String arguments) {
        try {
            JsonNode given = MAPPER.readTree(arguments.isBlank() ? "{}" : arguments);
            if (!(given instanceof ObjectNode object) || object.has(TYPE)) {
                return new Use.Faulty(Optional.empty());
            }
            Lookup lookup = MAPPER.treeToValue(withoutBlanks(object).put(TYPE, tool.name()), Lookup.class);
            return Uses.fault(lookup)
                    .<Use>map(argument -> new Use.Faulty(Optional.of(argument)))
                    .orElseGet(() -> new Use.Meant(lookup));
        } catch (JsonMappingException unreadable) {
            return new Use.Faulty(unreadable.getPath().stream()
                    .map(JsonMappingException.Reference::getFieldName)
                    .filter(Objects::nonNull)
                    .findFirst());
        } catch (JsonProcessingException unreadable) {
            return new Use.Faulty(Optional.empty());
        }
    }

    /** What looks up nothing in particular is often written as a null or an empty text. */
    private static ObjectNode withoutBlanks(ObjectNode object) {
        for (Iterator<JsonNode> values = object.elements(); values.hasNext(); ) {
            JsonNode value = values.next();
            if (value.isNull() || (value.isTextual() && value.asText().isBlank())) {
                values.remove();
            }
        }
        return object;
    }

    /**
     * What is found, as JSON; also that nothing is, or that the question makes no sense.
     *
     * @throws org.jdbi.v3.core.JdbiException when the database is away
     */
    public String use(Lookup lookup, Asker asker) {
        return written(
                switch (lookup) {
                    case Lookup.FindBusinesses wanted -> search.find(wanted);
                    case Lookup.ThisConversation nothing -> inConversation.of(asker, businesses);
                    case Lookup.BusinessFacts nothing -> facts(asker);
                    case Lookup.FindOffers wanted -> offers(wanted, asker);
                    case Lookup.FreeTimes wanted -> freeTimes(wanted, asker);
                });
    }

    private Object facts(Asker asker) {
        return asker.business()
                .map(businesses)
                .<Object>map(business -> FactSheet.of(business, now(asker, business)))
                .orElseGet(Refusal::noBusiness);
    }

    private Object offers(Lookup.FindOffers wanted, Asker asker) {
        return asker.business()
                .map(businesses)
                .<Object>map(business -> OfferList.of(business, wanted))
                .orElseGet(Refusal::noBusiness);
    }

    private Object freeTimes(Lookup.FreeTimes wanted, Asker asker) {
        return asker.business()
                .map(businesses)
                .map(business -> freeTimes.of(wanted, business, asker.conversation(), now(asker, business)))
                .orElseGet(Refusal::noBusiness);
    }

    private static ZonedDateTime now(Asker asker, Business business) {
        return asker.at().atZone(business.zone());
    }

    private static String written(Object found) {
        try {
            return MAPPER.writeValueAsString(found);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Expected everything that is found to have a text form", impossible);
        }
    }
}
