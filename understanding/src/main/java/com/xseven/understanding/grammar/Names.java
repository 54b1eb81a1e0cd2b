package com.xseven.understanding.grammar;

import com.xseven.dialogue.vocabulary.SlotName;
import com.xseven.understanding.text.Languages;
import com.xseven.understanding.text.Phrases;
import com.xseven.understanding.text.Sieved;
import com.xseven.understanding.text.Span;
import com.xseven.understanding.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the name that a customer gives. */
final class Names {

    private static final String WORD = "[\\p{L}][\\p{L}'.-]*";
    private static final Pattern SINGLE = Pattern.compile(WORD);
    private static final String UP_TO_FOUR = "(?<n>" + WORD + "(?: " + WORD + "){0,3})";

    private static final String AS_FEW_AS_CAN_BE = "(?<n>" + WORD + "(?: " + WORD + "){0,3}?)";

    /** What can hardly be followed by anything but a name. */
    private static final Sieved INTRODUCED = Sieved.compile(
            "\\b(?:(?:my |the |our |his |her |last |first |second |family |full |sur)?(?<!restaurant )(?<!by the )names?"
                    + "(?:'s| is| are| would be| of| should be| to|:)(?: (?:is|of|it's))?|i'm called|i am called|(?:he|she|(?:the|my) (?:boy|girl|child|kid|baby|son|daughter|dog|cat|wife|husband|mother|father|mom|dad|patient))(?:'s| is) called|(?:they|you can|people"
                    + "|just) call me|call me|known as|(?:i )?go by|named me"
                    + "|(?:under|in|on|for|by|with) (?:the|my)(?: \\w+'s)?(?: last| first)? name(?:,| of| is)?|under"
                    + "|in the name of|goes by|my names?,?|(?<!restaurant )(?<!restaurant's )name)[: ]+[\"']?"
                    + UP_TO_FOUR);

    /** Between commas, where only a name has two capital letters. */
    private static final Sieved SET_OFF = Sieved.compile(", (?<n>" + WORD + " " + WORD + ")(?=,| and\\b)");

    /** Two words with capital letters, where hardly anything but a name has them. */
    private static final Sieved SOMEBODY = Sieved.compile(
            "(?:^|^(?:hi|hello|hey),? |, |\\bprobably )(?<n>" + WORD + " " + WORD
                    + ")(?= has (?:an? |the |done |made |booked )|,? party of\\b| booking\\b|, (?:for|an?|at|table|party)\\b|, \u0001|[.!]?\\s*$)");

    private static final Pattern TWO_CAPITALS = Pattern.compile("\\b\\p{Lu}\\S+ \\p{Lu}\\p{Ll}");

    /** The name between an article and what is booked under it. */
    private static final Sieved OF_PARTY =
            Sieved.compile("\\b(?:the|an?) (?<n>" + WORD + "(?: " + WORD + ")?) party\\b");

    /** Right before or after a phone number or an e-mail address, where a person's name stands. */
    private static final Sieved BESIDE_CONTACT = Sieved.compile(
            "(?:^|[,.;:!\n] ?|\u0001 ?)(?:(?:it's for|it is for|for|it's|its|it is|this is) )?" + AS_FEW_AS_CAN_BE
                    + "(?=[,.]? ?(?:-|/|at|on|my number is|(?:and |with )?(?:(?:my|the) )?(?:phone|cell|mobile|telephone|tel|number|e-?mail|contact)(?: number| address)?(?: is)?)?:? ?\u0001+[\\s.,!]*(?:$|(?:thanks|thank you|thx|ty|please|cheers)\\b))");

    /** The last words before a contact, whatever stands before them and after it, where a name was asked for. */
    private static final List<Sieved> LAST_BEFORE_CONTACT = Stream.of(WORD + " " + WORD, WORD)
            .map(words ->
                    Sieved.compile("(?:^|(?<setoff>, ?|\\bname )|[\\s;:!?\u0001])(?<n>" + words + ")(?=[,.]? ?\u0001)"))
            .toList();

    /** What stands before the words that make it a name. */
    private static final Sieved NAMED_AFTER = Sieved.compile(
            "(?:^|[.!?,\n] ?)(?:hi|hello|hey|ok|yes|well)?,? ?(?:this is |it's )?" + UP_TO_FOUR
                    + "(?= (?:is (?:(?:my|the) (?:full |last |first |reservation |family )?(?:name|surname)|(?:what|who) you can call me)|here)\\b)");

    /** What is followed by a name if that begins with a capital letter. */
    private static final Sieved LIKELY = Sieved.compile(
            "\\b(?:i'm(?: with)?|i am(?: with)?|this is|by|for i think|(?:it's |it is |that's |that is |its )?for|it's|it is|that's"
                    + "|here is|mr\\.?|mrs\\.?|ms\\.?|dr\\.?|miss|madam|princess|it to|as|put)[: ]+" + UP_TO_FOUR);

    private static final Pattern ONLY_NAME =
            Pattern.compile("[\\s.,;:!\u0001-]*(?:(?<say>it's|it is|its|that's|that would be"
                    + "|that is)[,. ]+)?(?:(?:yes|yeah|yep|ok|okay|k|sure|cool|great|perfect|fine|good|lovely|awesome|alright|thanks|hi|hello|well|um|uh|just|please|mr\\.?|mrs\\.?"
                    + "|ms\\.?)[,. ]{1,3}){0,6}" + UP_TO_FOUR
                    + "(?:[,. ]+(?:please|thanks|thank you|here))?[\\s.,;:!\u0001-]*");

    private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "miss", "dr", "princess", "madam", "sir");
    private static final Set<String> MONTHS = Set.of("april", "may", "june", "august");
    private static final Pattern DAY_OF_MONTH = Pattern.compile(",? (?:the )?\\d{1,2}(?:st|nd|rd|th)?\\b");
    private static final Pattern SURNAME = Pattern.compile(" \\p{Lu}\\p{Ll}");
    private static final Set<String> PARTICLES = Set.of(
            "van", "von", "de", "der", "den", "del", "della", "di", "da", "dos", "du", "la", "le", "bin", "al", "el");

    /** Longer words with a full stop end a sentence. */
    private static final int LONGEST_SHORT_FORM = 3;

    private static final Set<String> NAMES_TOO = Set.of("will", "mark", "bill", "may", "long", "price", "smith");
    private static final Set<String> FIRST_NAMES = Phrases.words(Names.class, "first-names-en.txt");
    private static final Set<String> NOT_NAMES = Phrases.words(Names.class, "not-names-en.txt");

    private final Text text;

    Names(Text text) {
        this.text = text;
    }

    /** What the customer introduces as a name. */
    void findIntroduced(Scan scan) {
        if (!isShouted()) {
            scan.take(OF_PARTY, this::allOf);
        }
        scan.take(NAMED_AFTER, match -> name(match, false));
        scan.take(INTRODUCED, match -> name(match, false));
    }

    /** What is most likely one, after everything else was found. */
    void findLikely(Scan scan) {
        if (!isShouted()) {
            scan.take(LIKELY, match -> name(match, true));
            scan.take(SET_OFF, this::allOf);
            if (TWO_CAPITALS.matcher(text.typed()).find()) {
                scan.take(SOMEBODY, this::allOf);
            }
        }
    }

    /** A name that stands before the contact that ends the text; before any where a name was asked for. */
    void findBesideContact(Scan scan, boolean nameExpected) {
        boolean contact = scan.mentions().stream()
                .anyMatch(mention -> mention instanceof Mention.Plain plain
                        && (plain.slot() == SlotName.PHONE || plain.slot() == SlotName.EMAIL));
        if (contact) {
            scan.take(BESIDE_CONTACT, this::besideContact);
        }
        boolean found = scan.mentions().stream()
                .anyMatch(mention -> mention instanceof Mention.Plain plain && plain.slot() == SlotName.NAME);
        if (contact && nameExpected && !found) {
            LAST_BEFORE_CONTACT.forEach(last -> scan.take(
                    last,
                    match -> match.group("setoff") != null || isPerson(match) ? unusual(match) : Optional.empty()));
        }
    }

    private Optional<Mention> besideContact(MatchResult match) {
        if (isShouted()) {
            return allOf(match);
        }
        return name(match, true).or(() -> isSetOff(match) ? unusual(match) : Optional.empty());
    }

    /** In small letters, where no word is one that everybody uses. */
    private Optional<Mention> unusual(MatchResult match) {
        boolean everyday = SINGLE.matcher(match.group("n"))
                .results()
                .map(word -> stripped(word.group()))
                .anyMatch(word -> Languages.isEverydayEnglish(word) && !FIRST_NAMES.contains(word));
        return everyday
                ? Optional.empty()
                : name(match, false)
                        .filter(mention -> mention.span().to()
                                == match.start("n") + stripped(match.group("n")).length());
    }

    /** A known first name, or what has capital letters amid small ones. */
    private boolean isPerson(MatchResult match) {
        Matcher words = SINGLE.matcher(text.typed(Scan.span(match, "n")));
        boolean capitals = !isShouted()
                && match.start("n") > 0
                && words.results()
                        .allMatch(word -> Character.isUpperCase(word.group().charAt(0)));
        return capitals || FIRST_NAMES.contains(match.group("n").split("[ .]", 2)[0]);
    }

    /** Right after a time, as in "7pm sharp", stands hardly a name that nobody knows. */
    private boolean isSetOff(MatchResult match) {
        return match.group().charAt(0) != Scan.TAKEN || isPerson(match);
    }

    /** A name that stands alone; to be called where one was asked for, after everything else was found. */
    void findAlone(Scan scan) {
        Matcher whole = ONLY_NAME.matcher(scan.left());
        if (whole.matches()) {
            boolean maybeNoName = whole.group("say") != null;
            name(whole.toMatchResult(), maybeNoName)
                    .filter(this::isWholeStretch)
                    .filter(mention ->
                            !isEveryday(whole.group("n"), mention.span().to()))
                    .ifPresent(scan::add);
        }
    }

    /** Whether it begins with a word that everybody uses, and more follows, as in "rather for six": that is no name. */
    private boolean isEveryday(String words, int end) {
        boolean alone = words.indexOf(' ') < 0 && text.plain().substring(end).isBlank();
        String first = words.split(" ", 2)[0];
        return !alone && Languages.isEverydayEnglish(first) && !NAMES_TOO.contains(first);
    }

    private boolean isWholeStretch(Mention mention) {
        String after = text.plain().substring(mention.span().to());
        return !after.matches(" [a-z].*")
                || after.matches(" (?:please|thanks|thank you|here|and my|phone|today|tomorrow|tonight|at|for|\\d).*");
    }

    private boolean isShouted() {
        return text.typed().chars().noneMatch(Character::isLowerCase);
    }

    /** All the words, or none. */
    private Optional<Mention> allOf(MatchResult match) {
        return name(match, true).filter(mention -> mention.span().to() == match.end("n"));
    }

    private Optional<Mention> name(MatchResult match, boolean capitalsOnly) {
        List<String> words = new ArrayList<>();
        int start = match.start("n");
        int end = start;
        int capitals = 0;
        Matcher word = SINGLE.matcher(match.group("n"));
        while (word.find()) {
            Span span = new Span(start + word.start(), start + word.end());
            String typed = text.typed(span);
            boolean capital = Character.isUpperCase(typed.charAt(0));
            if (words.isEmpty() && TITLES.contains(stripped(word.group()))) {
                continue;
            }
            boolean month = capital
                    && (words.isEmpty()
                            ? isFirstName(word.group(), start + word.end())
                            : capitals > 0 && isSurname(word.group(), start + word.end()));
            boolean written = capitals > 1 && !capital && !PARTICLES.contains(word.group());
            if ((!month && NOT_NAMES.contains(stripped(word.group()))) || (capitalsOnly && !capital) || written) {
                break;
            }
            capitals += capital ? 1 : 0;
            words.add(stripped(typed));
            end = start + word.start() + stripped(word.group()).length();
            if (word.group().endsWith(".") && word.group().length() > LONGEST_SHORT_FORM) {
                break;
            }
        }
        return words.isEmpty() || String.join("", words).length() < 2
                ? Optional.empty()
                : Optional.of(new Mention.Plain(new Span(match.start(), end), SlotName.NAME, written(words)));
    }

    /** A month that another name follows, as in April Smith. */
    private boolean isFirstName(String word, int end) {
        return MONTHS.contains(word)
                && SURNAME.matcher(text.typed(new Span(end, text.plain().length())))
                        .lookingAt();
    }

    /** A month after a first name, where no day of it follows: Jo March. */
    private boolean isSurname(String word, int end) {
        return (MONTHS.contains(word) || word.equals("march"))
                && !DAY_OF_MONTH.matcher(text.plain().substring(end)).lookingAt();
    }

    private static String stripped(String word) {
        return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }

    /** As it was typed, or with capitals where it was typed without any or in nothing else. */
    private String written(List<String> words) {
        String typed = String.join(" ", words);
        boolean asTyped =
                typed.chars().anyMatch(Character::isUpperCase) && typed.chars().anyMatch(Character::isLowerCase);
        if (asTyped) {
            return typed;
        }
        return Pattern.compile("(^|[ '-])(\\p{L})")
                .matcher(typed.toLowerCase(Locale.ROOT))
                .replaceAll(match -> match.group(1) + match.group(2).toUpperCase(Locale.ROOT));
    }
}
