package com.xseven.models.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.xseven.models.LanguageModels.Size;
import com.xseven.models.ModelId;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelSettingsTest {

    private static final String KEY = "sk-not-to-be-seen";

    private static Map<String, String> texts() {
        return new HashMap<>(Map.of(
                "XSEVEN_MODEL_FIRST_KIND", "compatible",
                "XSEVEN_MODEL_FIRST_ADDRESS", "http://127.0.0.1:1234/v1",
                "XSEVEN_MODEL_FIRST_KEY", KEY,
                "XSEVEN_MODEL_FIRST_LARGE", "big",
                "XSEVEN_MODEL_FIRST_SMALL", "little",
                "XSEVEN_MODEL_FIRST_LARGEPRICEIN", "2.50"));
    }

    @Test
    void shouldHaveNoModelsWithoutSettings() {
        assertThat(ModelSettings.read(Map.of()).providers()).isEmpty();
    }

    @Test
    void shouldHaveNoModelsWhenComposeFilesHandOnBlankTexts() {
        assertThat(ModelSettings.read(name -> "").providers()).isEmpty();
    }

    @Test
    void shouldReadProviderWithUsualLimits() {
        ModelSettings settings = ModelSettings.read(texts());

        ProviderSettings first = settings.providers().getFirst();
        assertThat(first.name()).isEqualTo("first");
        assertThat(first.address()).isEqualTo(URI.create("http://127.0.0.1:1234/v1"));
        assertThat(first.key().orElseThrow().reveal()).isEqualTo(KEY);
        assertThat(first.schema()).isEqualTo(SchemaSupport.ENFORCED);
        assertThat(first.limits()).isEqualTo(new Limits(8, 600, Duration.ofSeconds(8), Duration.ofSeconds(30)));
        assertThat(first.models()).extracting(NamedModel::name).containsExactly("big", "little");
        assertThat(settings.find("first", Size.SMALL)).contains(new ModelId("first", "little"));
        assertThat(settings.find("second", Size.SMALL)).isEmpty();
    }

    @Test
    void shouldReadBothProvidersInTheirOrder() {
        Map<String, String> texts = texts();
        texts.put("XSEVEN_MODEL_SECOND_KIND", "OLLAMA");
        texts.put("XSEVEN_MODEL_SECOND_LARGE", "qwen3");

        assertThat(ModelSettings.read(texts).providers())
                .extracting(ProviderSettings::name, ProviderSettings::address)
                .last()
                .isEqualTo(tuple("second", URI.create("http://127.0.0.1:11434")));
    }

    @ParameterizedTest
    @CsvSource({
        "KIND, telepathy, one of",
        "ADDRESS, file:///etc/passwd, http",
        "ADDRESS, 'https://me:secret@host/v1', neither login",
        "LARGE, '', the name of a model",
        "LARGEPRICEIN, cheap, a price",
        "LARGEPRICEOUT, -1, a price",
        "SMALLPRICEOUT, 1e9, a price",
        "SCHEMA, maybe, one of",
        "TEMPERATURE, 3, 0 to 2",
        "MOSTATONCE, 0, a whole number",
        "REQUESTSAMINUTE, many, a whole number",
        "FIRSTTOKEN, soon, a duration",
        "FIRSTTOKEN, 0s, a duration",
        "WHOLE, 2s, XSEVEN_MODEL_FIRST_FIRSTTOKEN",
    })
    void shouldNameTheSettingThatCannotBeMeant(String suffix, String text, String expected) {
        Map<String, String> texts = texts();
        texts.put("XSEVEN_MODEL_FIRST_" + suffix, text);

        assertThatThrownBy(() -> ModelSettings.read(texts))
                .isInstanceOf(InvalidModelSetting.class)
                .hasMessageStartingWith("XSEVEN_MODEL_FIRST_" + suffix)
                .hasMessageContaining(expected)
                .hasMessageNotContaining("secret");
    }

    @Test
    void shouldAskForTheKeyThatAProviderNeeds() {
        Map<String, String> texts = texts();
        texts.put("XSEVEN_MODEL_FIRST_KIND", "OPENAI");
        texts.remove("XSEVEN_MODEL_FIRST_KEY");

        assertThatThrownBy(() -> ModelSettings.read(texts)).hasMessageStartingWith("XSEVEN_MODEL_FIRST_KEY");
    }

    @Test
    void shouldNotPrintKeys() {
        assertThat(ModelSettings.read(texts()).toString()).doesNotContain(KEY).contains("(secret)");
    }

    @Test
    void shouldListEveryNameThatIsRead() {
        Set<String> read = new TreeSet<>();
        Map<String, String> texts = texts();
        texts.put("XSEVEN_MODEL_SECOND_KIND", "OLLAMA");
        texts.put("XSEVEN_MODEL_SECOND_LARGE", "a");
        texts.put("XSEVEN_MODEL_SECOND_SMALL", "b");

        ModelSettings.read(name -> {
            read.add(name);
            return texts.get(name);
        });

        assertThat(read).containsExactlyInAnyOrderElementsOf(SettingNames.all());
    }
}
