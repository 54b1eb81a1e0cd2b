package com.xseven.models.settings;

import com.xseven.models.LanguageModels.Size;
import com.xseven.models.ModelId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Up to two providers. None is the ordinary case of a fresh machine.
 *
 * @param providers the first, then the second
 */
public record ModelSettings(List<ProviderSettings> providers) {

    public ModelSettings {
        providers = List.copyOf(providers);
    }

    /**
     * Reads them by name, such as {@code XSEVEN_MODEL_FIRST_KIND}; {@link SettingNames#all} lists the names. A provider
     * whose kind is absent or blank is not set up.
     *
     * @param texts gives the text of a setting, or null
     * @throws InvalidModelSetting which names the first setting that cannot be meant
     */
    public static ModelSettings read(Function<String, @Nullable String> texts) {
        return new ModelSettings(SettingNames.PROVIDERS.stream()
                .map(provider -> new SettingsReader(provider, texts).read())
                .flatMap(Optional::stream)
                .toList());
    }

    /** The same of a map. */
    public static ModelSettings read(Map<String, String> texts) {
        return read(texts::get);
    }

    /** The model of a provider ({@code first}, {@code second}) and size, if the settings name one. */
    public Optional<ModelId> find(String provider, Size size) {
        return providers.stream()
                .filter(settings -> settings.name().equals(provider))
                .flatMap(settings -> settings.models().stream()
                        .filter(model -> model.size() == size)
                        .map(settings::id))
                .findFirst();
    }
}
