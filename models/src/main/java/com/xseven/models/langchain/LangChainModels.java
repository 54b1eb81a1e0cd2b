package com.xseven.models.langchain;

import com.xseven.models.LanguageModels;
import com.xseven.models.LanguageModels.Size;
import com.xseven.models.check.Schemas;
import com.xseven.models.guard.GuardedModels;
import com.xseven.models.guard.OneModel;
import com.xseven.models.settings.ModelSettings;
import com.xseven.models.settings.NamedModel;
import com.xseven.models.settings.ProviderSettings;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/** Makes the models that settings name. */
public final class LangChainModels {

    private static final Duration CONNECT = Duration.ofSeconds(3);

    private LangChainModels() {}

    /** All of them, guarded, each provider with connections of its own; they are kept as long as the process lives. */
    public static LanguageModels of(ModelSettings settings) {
        return of(settings, Clock.systemUTC());
    }

    /** The same by a clock that pauses are measured by. */
    public static LanguageModels of(ModelSettings settings, Clock clock) {
        Answers answers = new Answers(new Schemas());
        StatusCodes statusCodes = new StatusCodes(clock);
        return GuardedModels.of(
                settings.providers().stream()
                        .map(provider -> new GuardedModels.Provider(
                                provider.name(), provider.limits(), models(provider, statusCodes, answers)))
                        .toList(),
                clock);
    }

    private static Map<Size, OneModel> models(ProviderSettings provider, StatusCodes statusCodes, Answers answers) {
        HttpClient client = client(provider);
        Map<Size, OneModel> models = new EnumMap<>(Size.class);
        for (NamedModel model : provider.models()) {
            models.put(model.size(), new LangChainModel(provider, model, client, statusCodes, answers));
        }
        return models;
    }

    /**
     * No redirects, which would take the key elsewhere. HTTP/2 only where it is agreed on by TLS: small servers stumble over
     * the attempt to upgrade a plain connection.
     */
    private static HttpClient client(ProviderSettings provider) {
        boolean secure = "https".equals(provider.address().getScheme());
        return HttpClient.newBuilder()
                .version(secure ? Version.HTTP_2 : Version.HTTP_1_1)
                .followRedirects(Redirect.NEVER)
                .connectTimeout(CONNECT)
                .build();
    }
}
