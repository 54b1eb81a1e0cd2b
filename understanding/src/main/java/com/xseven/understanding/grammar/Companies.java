package com.xseven.understanding.grammar;

import static com.xseven.understanding.grammar.Numbers.NUMBER;

import com.xseven.understanding.text.Sieved;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds companies that are told off one by one, such as my wife, our two kids and me, and counts them. */
final class Companies {

    static final String RELATIVE =
            "(?:wife|husband|spouse|partner|girlfriend|boyfriend|friend|mom|mum|mother|dad|father|son"
                    + "|daughter|sister|sis|brother|bro|nan|granny"
                    + "|boss|date|fiancee?|colleague|coworker|co-worker|grandma|grandmother|grandpa|grandfather|aunt"
                    + "|uncle|cousin|roommate|neighbou?r|client|better half|buddy|bestie|hubby|child|kid|twin|nephew"
                    + "|niece|baby|toddler|infant|teen|teenager|boy|girl|wife-to-be|gf|bf|missus|man|woman|lady"
                    + "|gentleman|grandson|granddaughter|companion)";
    private static final String PLURAL = "(?:people|persons?|guests?|adults?|grown-?ups?|seniors?|pensioners?|kids?"
            + "|children|child|toddlers?|bab(?:y|ies)|infants?|little ones|teens?|teenagers?|men|man|women|woman|ladies"
            + "|guys?|boys?|girls?|friends?|girlfriends|boyfriends|colleagues?|co-?workers?|sisters?|brothers?|sons?"
            + "|daughters?|siblings?|cousins?|parents|grandparents|grandchildren|grandkids|nephews?|nieces?|uncles?"
            + "|aunts?|neighbou?rs?|clients?|buddies|mates?|relatives|family members|others?)";

    /** Those who need no article or owner: me, wife and 2 kids. */
    private static final String FAMILY = "(?:wife|husband|hubby|partner|girlfriend|boyfriend|mom|mum|mother|dad|father"
            + "|son|daughter|sister|brother|nephew|niece|uncle|aunt|grandma|grandpa|baby|child|kid|woman)";

    private static final String ME = "(?:me|myself|(?<!, )i)";
    private static final String WHOSE = "(?:my|our|his|her|their|the|an?)";

    /** A number that nothing follows that it might count instead. */
    private static final String ALONE =
            "\\b(?=\\s*(?:$|[,!?;)]|\\.(?!\\d)|\u0001|(?:please|for|at|on|in|to|from|we|will|are|is"
                    + "|coming|joining|today|tomorrow|tonight)\\b))";

    private static final String COUNTED = "(?:" + WHOSE + " )?" + NUMBER
            + "(?: of (?:my|our|his|her|their))?(?: other| more| little| small| young| best| good)? " + PLURAL;
    private static final String RELATED =
            "(?:(?:my|our|his|her|their) (?:(?!and\\b)[a-z]+ )?|(?:the|an?) (?:lady )?)" + RELATIVE;
    private static final String PAIRS =
            "(?:" + WHOSE + " |(?:" + NUMBER + ") )?(?:couples?|twins|parents|grandparents)";
    private static final String MANY = "(?:" + WHOSE + " )?(?:kids|children|boys|girls|friends|family|colleagues)";

    /** After so many people something else begins: 4 people and I need, 3 people and one table. */
    private static final String NOT_AFTER_PEOPLE =
            "(?<!\\b(?:people|persons?|guests?|adults?)(?:,? and|,? plus|,? with|,) )";

    private static final String ANYONE =
            "(?:" + NOT_AFTER_PEOPLE + ME + "|" + COUNTED + "|" + PAIRS + "|" + RELATED + ")";
    private static final String ANOTHER = "(?:" + ANYONE + "|" + MANY + "|" + FAMILY + "\\b|(?<!, )" + NOT_AFTER_PEOPLE
            + "(?:the )?" + NUMBER + "(?: more)?" + ALONE + ")";
    private static final String AND = "(?:,? and |,? plus |,? with (?!me\\b)| & | \\+ |\\+ |, )";

    /** A number alone, as in 2 and a baby, begins a list only where it can hardly be a time. */
    private static final String FEW = "(?:(?:(?<=\\b(?:for|have|are|be|of|booking) )|(?<=^))" + NUMBER
            + "(?= (?:and|plus) (?:an? |me\\b|myself\\b|" + NUMBER + " (?:other|child|kid|toddler|bab|infant)))|"
            + ANYONE + ")";

    private static final Sieved LISTED = Sieved.compile("(?<![\\w:.-])(?:for |with )?(?:so )?(?<l>" + FEW + "(?:" + AND
            + "(?:also )?" + ANOTHER + "){1,12})(?![\\w'-]|:\\d)");

    /** Without one of these words, which are fewer than what a list may hold, nobody is told off. */
    private static final Sieved WHO = Sieved.compile("(?:wife|husband|hubby|spouse|partner|friend|mom|mum|mother|father"
            + "| dad| son|daughter|sister| sis|brother| bro| nan|gran|boss|my date|fiance|colleague|worker|aunt|uncle|cousin"
            + "|mate|neighbo|client|better half|budd|bestie|child|kid|twin|nephew|niece|bab|toddler|infant|teen|boy|girl"
            + "|missus| gf| bf| man| men|woman|women|lady|ladies|guy|companion|adult|grown|senior|pensioner|sibling|parents"
            + "|relatives|members|others|couple|myself|me and|me,|me plus|and me|plus me)");

    private static final Pattern MEMBER = Pattern.compile("\\b(?:(?<me>me|myself|i)|(?:" + WHOSE + " )?(?<n>" + NUMBER
            + ")(?: of (?:my|our|his|her|their))?(?: other| more| little| small| young| best| good)?(?: (?<k>" + PLURAL
            + "|couples?))?|(?:" + WHOSE + " )?(?<two>couple|twins|parents|grandparents)|(?<many>" + MANY
            + ")|(?:" + WHOSE + " (?:(?!and\\b)[a-z]+ )?)?(?<one>" + RELATIVE + "))\\b");

    private Companies() {}

    static void find(Scan scan) {
        if (scan.mayHold(WHO)) {
            scan.take(LISTED, Companies::counted);
        }
    }

    /** Empty where somebody is of unknown number, such as the kids. */
    private static Optional<Mention> counted(MatchResult match) {
        Matcher member = MEMBER.matcher(match.group("l"));
        int all = 0;
        int first = 0;
        int afterComma = 0;
        while (member.find()) {
            if (member.group("many") != null) {
                return Optional.empty();
            }
            int here = size(member);
            first = all == 0 && isWhole(member) ? here : first;
            boolean sumsUp = all > 0 && isWhole(member) && isAfterComma(match.group("l"), member.start());
            afterComma = sumsUp ? here : 0;
            all += here;
        }
        boolean detailed = first > 0 && all == 2 * first;
        int total = detailed ? first : all;
        return Optional.of(new Mention.Party(Scan.span(match), afterComma > 0 ? afterComma : total));
    }

    /** My parents, 4 people: these are four. */
    private static boolean isAfterComma(String list, int from) {
        return list.substring(0, from).strip().endsWith(",");
    }

    /** 4 people, 3 adults and 1 baby: these are four. */
    private static boolean isWhole(Matcher member) {
        String kind = member.group("k");
        return kind != null && kind.matches("people|persons|guests");
    }

    private static int size(Matcher member) {
        if (member.group("n") == null) {
            return member.group("two") == null ? 1 : 2;
        }
        int number = Numbers.value(member.group("n"));
        String kind = member.group("k");
        return kind != null && kind.startsWith("couple") ? 2 * number : number;
    }
}
