package com.xseven.models.settings;

import com.xseven.models.ModelId;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * A provider and its models.
 *
 * @param name in lower case, such as {@code first}
 * @param address that the paths of its API are put behind
 * @param temperature that is sent; empty: the provider's own
 * @param models the large one, then the small one if there is one
 */
public record ProviderSettings(
        String name,
        ProviderKind kind,
        URI address,
        Optional<Secret> key,
        SchemaSupport schema,
        Optional<Double> temperature,
        Limits limits,
        List<NamedModel> models) {

    public ProviderSettings {
        models = List.copyOf(models);
    }

    public ModelId id(NamedModel model) {
        return new ModelId(name, model.name());
    }
}
