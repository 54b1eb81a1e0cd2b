package com.xseven.models.settings;

import com.xseven.models.LanguageModels.Size;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads one provider. */
final class SettingsReader {

    private static final int USUALLY_AT_ONCE = 8;
    private static final int USUALLY_A_MINUTE = 600;
    private static final int MOST_CALLS = 1_000_000;
    private static final Duration USUAL_FIRST_TOKEN = Duration.ofSeconds(8);
    private static final Duration USUAL_WHOLE = Duration.ofSeconds(30);
    private static final double HIGHEST_TEMPERATURE = 2;
    private static final Pattern SIMPLE_DURATION = Pattern.compile("(\\d{1,6})(ms|s|m)");

    private final String provider;
    private final Function<String, @Nullable String> texts;

    SettingsReader(String provider, Function<String, @Nullable String> texts) {
        this.provider = provider;
        this.texts = texts;
    }

    Optional<ProviderSettings> read() {
        return text(SettingNames.KIND).map(this::kind).map(this::provider);
    }

    private ProviderSettings provider(ProviderKind kind) {
        Optional<Secret> key = text(SettingNames.KEY).map(Secret::new);
        if (kind.needsKey() && key.isEmpty()) {
            throw invalid(SettingNames.KEY, "a key, which " + kind + " asks for");
        }
        return new ProviderSettings(
                provider.toLowerCase(Locale.ROOT),
                kind,
                address(kind),
                key,
                text(SettingNames.SCHEMA)
                        .map(text -> oneOf(SettingNames.SCHEMA, SchemaSupport.class, text))
                        .orElse(kind.usualSchema()),
                text(SettingNames.TEMPERATURE).map(this::temperature),
                limits(),
                models());
    }

    private ProviderKind kind(String text) {
        return oneOf(SettingNames.KIND, ProviderKind.class, text);
    }

    private URI address(ProviderKind kind) {
        Optional<URI> address = text(SettingNames.ADDRESS).map(this::uri).or(kind::usualAddress);
        return address.orElseThrow(() -> invalid(SettingNames.ADDRESS, "an address, which " + kind + " needs"));
    }

    private URI uri(String text) {
        try {
            URI uri = URI.create(text);
            boolean plain = uri.getUserInfo() == null && uri.getQuery() == null && uri.getFragment() == null;
            if (plain && uri.getHost() != null && List.of("http", "https").contains(uri.getScheme())) {
                return uri;
            }
        } catch (IllegalArgumentException notOne) {
            // Said below, with the name of the setting: the text may hold a password.
        }
        throw invalid(SettingNames.ADDRESS, "http:// or https:// with a host, and neither login nor query");
    }

    private List<NamedModel> models() {
        if (text(SettingNames.LARGE).isEmpty()) {
            throw invalid(SettingNames.LARGE, "the name of a model");
        }
        return Stream.of(model(SettingNames.LARGE, Size.LARGE), model(SettingNames.SMALL, Size.SMALL))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<NamedModel> model(String suffix, Size size) {
        return text(suffix)
                .map(name -> new NamedModel(
                        size,
                        name,
                        new ModelPrice(price(suffix + SettingNames.PRICE_IN), price(suffix + SettingNames.PRICE_OUT))));
    }

    private BigDecimal price(String suffix) {
        return text(suffix).map(text -> amount(suffix, text)).orElse(BigDecimal.ZERO);
    }

    private BigDecimal amount(String suffix, String text) {
        if (text.matches("\\d{1,6}(\\.\\d{1,6})?")) {
            return new BigDecimal(text);
        }
        throw invalid(suffix, "a price for a million tokens such as 2.50");
    }

    private double temperature(String text) {
        if (text.matches("\\d(\\.\\d{1,3})?") && Double.parseDouble(text) <= HIGHEST_TEMPERATURE) {
            return Double.parseDouble(text);
        }
        throw invalid(SettingNames.TEMPERATURE, "a number from 0 to 2");
    }

    private Limits limits() {
        Duration firstToken = duration(SettingNames.FIRST_TOKEN, USUAL_FIRST_TOKEN);
        Duration whole = duration(SettingNames.WHOLE, USUAL_WHOLE);
        if (whole.compareTo(firstToken) < 0) {
            throw invalid(SettingNames.WHOLE, "no less than " + name(SettingNames.FIRST_TOKEN));
        }
        return new Limits(
                count(SettingNames.MOST_AT_ONCE, USUALLY_AT_ONCE),
                count(SettingNames.REQUESTS_A_MINUTE, USUALLY_A_MINUTE),
                firstToken,
                whole);
    }

    private int count(String suffix, int usual) {
        return text(suffix).map(text -> wholeNumber(suffix, text)).orElse(usual);
    }

    private int wholeNumber(String suffix, String text) {
        if (text.matches("\\d{1,7}")) {
            int number = Integer.parseInt(text);
            if (number >= 1 && number <= MOST_CALLS) {
                return number;
            }
        }
        throw invalid(suffix, "a whole number from 1 to " + MOST_CALLS);
    }

    private Duration duration(String suffix, Duration usual) {
        return text(suffix).map(text -> duration(suffix, text)).orElse(usual);
    }

    private Duration duration(String suffix, String text) {
        Matcher simple = SIMPLE_DURATION.matcher(text);
        if (simple.matches() && Long.parseLong(simple.group(1)) > 0) {
            long number = Long.parseLong(simple.group(1));
            return switch (simple.group(2)) {
                case "ms" -> Duration.ofMillis(number);
                case "s" -> Duration.ofSeconds(number);
                default -> Duration.ofMinutes(number);
            };
        }
        throw invalid(suffix, "a duration such as 800ms, 8s or 2m");
    }

    private <E extends Enum<E>> E oneOf(String suffix, Class<E> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> invalid(suffix, "one of " + Arrays.toString(type.getEnumConstants())));
    }

    private Optional<String> text(String suffix) {
        return Optional.ofNullable(texts.apply(name(suffix))).map(String::strip).filter(text -> !text.isEmpty());
    }

    private String name(String suffix) {
        return SettingNames.name(provider, suffix);
    }

    private InvalidModelSetting invalid(String suffix, String expected) {
        return new InvalidModelSetting(name(suffix), expected);
    }
}
