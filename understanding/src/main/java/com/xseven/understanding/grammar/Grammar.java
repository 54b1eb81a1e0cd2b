package com.xseven.understanding.grammar;

import static com.xseven.understanding.grammar.Numbers.WORD;

import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.business.Offer;
import com.xseven.dialogue.vocabulary.Category;
import com.xseven.dialogue.vocabulary.SlotName;
import com.xseven.understanding.text.Sieved;
import com.xseven.understanding.text.Text;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All finders, in the order in which they may take words. */
public final class Grammar {

    private static final Sieved BARE = Sieved.compile(
            "(?<![\\w$.,:/-])(?<!\\b(?:he|she)(?:'s| is) )(?<!\\bage[d ]{1,2})(?<!\\b(?:fever|temp|temperature|pressure) (?:of|is|at) )(?<!\\b(?:my|our|his|her|their|these|those) )(?<n>\\d{1,4}|"
                    + WORD
                    + ")(?![\\w%/-]|[.:]\\d)(?! if (?:my|i|we|he|she|they|the|everyone|everybody|someone|somebody)\\b)(?! (?:one|weeks?|days?|months?|years?|times|of (?:them|the|my|our)|more|tables?|big|large|minute|moment|chairs?|high ?chairs?|booths?)\\b)");
    private static final Pattern COUNTING_ONE =
            Pattern.compile("(?:^|[^a-z ] ?|\\b(?:for|just|only|is|at|to|be|say|about|around|ok|yes) )$");
    private static final Set<String> MONTH_FIRST = Set.of("US", "CA", "PH", "PR");

    private final String region;
    private final Pattern businessName;
    private final OfferNames offers;
    private final StaffNames staff;
    private final Areas areas;
    private final boolean seesToCars;
    private final Set<String> words;

    public Grammar(Business business) {
        this.region = Contacts.regionOf(business.phone());
        this.businessName = named(business.name());
        this.offers = new OfferNames(business);
        this.staff = new StaffNames(business);
        this.areas = new Areas(business.area().isBlank() ? List.of() : List.of(business.area()));
        this.seesToCars = business.category() == Category.AUTOMOTIVE_SERVICES;
        this.words = wordsOf(business);
    }

    /** The words of its own name and of what it sells, whatever language they are of. */
    private static Set<String> wordsOf(Business business) {
        return Stream.concat(
                        Stream.of(business.name()), business.offers().stream().map(Offer::name))
                .map(name -> Text.of(List.of(name)).plain())
                .flatMap(name -> Arrays.stream(name.split("[^a-z]+", -1)))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The words of the business's name and of what it sells, in lower case and without accents. */
    public Set<String> words() {
        return words;
    }

    private static Pattern named(String name) {
        String plain = Text.of(List.of(name)).plain().toLowerCase(Locale.ROOT);
        String first = plain.contains(" ") ? plain.substring(0, plain.indexOf(' ')) : plain;
        String shortForm = first.endsWith("'s")
                ? "|" + Pattern.quote(first)
                : "|(?<=\\b(?:at|from|to) )" + Pattern.quote(first) + "\\b";
        String loose = Pattern.quote(plain).replace("'", "\\E'?\\Q");
        return Pattern.compile("\\b(?:(?:at|from|with|to) )?(?:" + loose + shortForm + ")(?: restaurant)?");
    }

    /** What a text mentions, in order, and the text with these places taken out. */
    public record Found(List<Mention> mentions, String left) {}

    /** Finds everything; {@code asked} is the detail that the customer was just asked for. */
    public Found find(Text text, ZonedDateTime now, Optional<SlotName> asked) {
        String plain = businessName
                .matcher(text.plain())
                .replaceAll(match -> " ".repeat(match.group().length()));
        boolean nameExpected = asked.filter(SlotName.NAME::equals).isPresent();
        Scan scan = new Scan(plain);
        Names names = new Names(text);
        Addresses.find(scan, text, asked.filter(SlotName.ADDRESS::equals).isPresent());
        new Contacts(region).find(scan, text, asked);
        OrderNumbers.find(scan, asked.filter(SlotName.ORDER::equals).isPresent());
        areas.find(scan);
        names.findIntroduced(scan);
        if (seesToCars) {
            Vehicles.find(scan, text, nameExpected);
        }
        Amounts.find(scan);
        new Days(now.toLocalDate(), MONTH_FIRST.contains(region)).find(scan);
        Clocks clocks = new Clocks(now.toLocalDateTime());
        Parties.find(scan);
        clocks.find(scan);
        Lengths.find(scan);
        Parties.findLikely(scan);
        Clocks.findParts(scan);
        Tags.find(scan);
        staff.find(scan, nameExpected);
        staff.findStrangers(scan, text, nameExpected);
        offers.find(scan, asked.filter(SlotName.OFFER::equals).isPresent());
        Amounts.noteExact(scan);
        names.findLikely(scan);
        names.findBesideContact(scan, nameExpected);
        scan.take(BARE, match -> bare(match, text.plain()));
        if (nameExpected) {
            names.findAlone(scan);
        }
        return new Found(scan.mentions(), scan.left());
    }

    /** "One" counts only where it does not stand for a thing, as in "the second one". */
    private static Optional<Mention> bare(MatchResult match, String plain) {
        boolean standsForThing = match.group("n").equals("one")
                && !COUNTING_ONE.matcher(plain.substring(0, match.start())).find();
        return standsForThing
                ? Optional.empty()
                : Optional.of(new Mention.Bare(Scan.span(match), Numbers.value(match.group("n"))));
    }
}
