package com.xseven.models.langchain;

import com.xseven.models.ModelAnswer;
import com.xseven.models.ModelCall;
import com.xseven.models.ModelFailure;
import com.xseven.models.ModelFailure.Reason;
import com.xseven.models.ModelId;
import com.xseven.models.guard.OneModel;
import com.xseven.models.settings.NamedModel;
import com.xseven.models.settings.ProviderSettings;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One model of one provider. */
final class LangChainModel implements OneModel {

    private static final Logger LOG = LoggerFactory.getLogger(LangChainModel.class);

    private final ProviderSettings provider;
    private final NamedModel model;
    private final java.net.http.HttpClient client;
    private final StatusCodes statusCodes;
    private final Requests requests;
    private final Answers answers;

    LangChainModel(
            ProviderSettings provider,
            NamedModel model,
            java.net.http.HttpClient client,
            StatusCodes statusCodes,
            Answers answers) {
        this.provider = provider;
        this.model = model;
        this.client = client;
        this.statusCodes = statusCodes;
        this.requests = new Requests(provider);
        this.answers = answers;
    }

    @Override
    public ModelId id() {
        return provider.id(model);
    }

    @Override
    public ModelAnswer ask(ModelCall call, Patience patience, Consumer<String> tokens)
            throws ModelFailure, InterruptedException {
        Exchange exchange = new Exchange(client, statusCodes);
        StreamEvents events = new StreamEvents();
        Thread reader = Thread.ofVirtual().name("model " + id()).start(() -> read(call, exchange, events));
        Waiting waiting = new Waiting(events, patience, tokens);
        try {
            return answer(call, exchange, waiting);
        } catch (ModelFailure failure) {
            LOG.warn(
                    "{} after {} ms: {}",
                    failure.getMessage(),
                    waiting.took().toMillis(),
                    exchange.trouble().map(Trouble::note).orElse("no more is known"));
            throw failure;
        } finally {
            reader.interrupt();
        }
    }

    private void read(ModelCall call, Exchange exchange, StreamEvents events) {
        try {
            StreamingModels.make(provider, model, call.mostTokens(), exchange).chat(requests.request(call), events);
        } catch (RuntimeException e) {
            // Its text may hold what a customer wrote, so that only its kind is told.
            exchange.met(Trouble.of(
                    Reason.MISCONFIGURED, "not to be asked: " + e.getClass().getSimpleName()));
        } finally {
            events.over();
        }
    }

    private ModelAnswer answer(ModelCall call, Exchange exchange, Waiting waiting)
            throws ModelFailure, InterruptedException {
        Bill bill = new Bill(model.price(), call, waiting);
        return switch (waiting.outcome()) {
            case Waiting.Answered answered -> {
                Answers.Reading reading = exchange.trouble()
                        .<Answers.Reading>map(trouble -> new Answers.Unfit(trouble.reason()))
                        .orElseGet(() -> answers.read(answered.response(), exchange.ended(), call));
                yield switch (reading) {
                    case Answers.Fits fits -> new ModelAnswer(id(), fits.content(), bill.of(answered.response()));
                    case Answers.Unfit unfit ->
                        throw new ModelFailure(id(), unfit.reason(), Optional.empty(), bill.of(answered.response()));
                };
            }
            case Waiting.Late() -> throw new ModelFailure(id(), Reason.TIMED_OUT, Optional.empty(), bill.ofWhatCame());
            case Waiting.Broken(boolean unreadable) -> {
                Trouble trouble = exchange.trouble()
                        .orElse(
                                unreadable
                                        ? Trouble.of(Reason.MALFORMED, "an event that cannot be read")
                                        : Trouble.of(Reason.CUT_OFF, "the stream ended before the answer did"));
                throw new ModelFailure(id(), trouble.reason(), trouble.retryAfter(), bill.ofWhatCame());
            }
        };
    }
}
