package com.xseven.understanding.reading;

import com.xseven.dialogue.business.Offer;
import com.xseven.dialogue.vocabulary.Category;
import com.xseven.dialogue.vocabulary.SlotName;
import com.xseven.understanding.grammar.Mention;
import com.xseven.understanding.grammar.PartOfDay;
import com.xseven.understanding.text.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The slots that a clause's mentions fill, each at most once. */
final class Values {

    /** A slot's value and the words that say it. */
    record Value(SlotName slot, String text, Span span) {}

    /** A slot whose words can be read in several ways. */
    record Readings(SlotName slot, List<String> texts, Span span) {}

    /** More numbers than this are digits of something else. */
    private static final int MOST_NUMBERS = 3;

    /** Where no tables are kept and only the time is open, a number after "for" is an hour. */
    private static final Pattern FOR_HOUR = Pattern.compile("for \\d{1,2}");

    private final Draft draft;
    private final Choice choice;
    private final Map<SlotName, Value> values = new LinkedHashMap<>();
    private final List<SlotName> refused = new ArrayList<>();
    private final List<Readings> readings = new ArrayList<>();

    private Values(Draft draft, Choice choice) {
        this.draft = draft;
        this.choice = choice;
    }

    /** Reads mentions; {@code plain} is the text around them, for words such as not and instead. */
    static Values of(List<Mention> mentions, String plain, Draft draft) {
        return read(Windows.beginningsIn(mentions, plain, draft), plain, draft);
    }

    /** The same where times are asked about and not wished for. */
    static Values asked(List<Mention> mentions, String plain, Draft draft) {
        return read(mentions, plain, draft);
    }

    private static Values read(List<Mention> mentions, String plain, Draft draft) {
        List<Mention> wished = mentions.stream()
                .filter(mention -> !Limits.isOne(mention, plain) && !Limits.isHistory(mention, plain, draft))
                .toList();
        Values values = new Values(draft, new Choice(wished, plain));
        values.day();
        values.weekend();
        values.party();
        values.moment();
        values.clock();
        values.corrected();
        values.plain();
        values.offer();
        values.halfOfOffered();
        values.stranger();
        values.bare();
        values.otherPart();
        return values;
    }

    boolean isEmpty() {
        return values.isEmpty() && refused.isEmpty() && readings.isEmpty();
    }

    List<Value> values() {
        return List.copyOf(values.values());
    }

    boolean has(SlotName slot) {
        return values.containsKey(slot);
    }

    /** Whether a time is named that is a number, in whatever way it may be meant. */
    boolean namesNumber() {
        return choice.count(Mention.Bare.class) > 0 || !readings.isEmpty();
    }

    /** Slots whose value the customer does not want, without naming another. */
    List<SlotName> refused() {
        return refused.stream().filter(slot -> !values.containsKey(slot)).toList();
    }

    /** Whether the only offer that is named is one that the customer does not want. */
    boolean refuses(String offer) {
        return choice.refused(Mention.Offers.class)
                .filter(refused -> refused.ids().contains(offer))
                .isPresent();
    }

    /** Slots that the customer has to be asked back about. */
    List<Readings> readings() {
        return readings.stream().filter(two -> !values.containsKey(two.slot())).toList();
    }

    private void put(SlotName slot, String text, Span span) {
        values.put(slot, new Value(slot, text, span));
        draft.put(slot, text);
    }

    private void day() {
        choice.of(Mention.Day.class)
                .ifPresent(day ->
                        put(SlotName.DATE, new Weekdays(draft, choice).date(day).toString(), day.span()));
        refuse(Mention.Day.class, SlotName.DATE);
        choice.of(Mention.DayShift.class)
                .ifPresent(shift -> draft.date()
                        .or(draft::spokenOf)
                        .map(date -> date.plusDays(shift.days()))
                        .ifPresent(date -> put(SlotName.DATE, date.toString(), shift.span())));
    }

    /** One of two days; the open one where the other is closed. */
    private void weekend() {
        choice.of(Mention.Days.class)
                .filter(days -> !values.containsKey(SlotName.DATE))
                .ifPresent(days -> days.first()
                        .ifPresent(saturday -> either(
                                SlotName.DATE,
                                Stream.of(saturday, saturday.plusDays(1))
                                        .filter(day -> !day.isBefore(draft.now().toLocalDate()))
                                        .filter(day -> !draft.business().hours().isClosedOn(day))
                                        .map(LocalDate::toString)
                                        .toList(),
                                saturday,
                                days.span())));
    }

    private void either(SlotName slot, List<String> texts, LocalDate otherwise, Span span) {
        switch (texts.size()) {
            case 0 -> put(slot, otherwise.toString(), span);
            case 1 -> put(slot, texts.getFirst(), span);
            default -> readings.add(new Readings(slot, texts, span));
        }
    }

    private void halfOfOffered() {
        choice.of(Mention.Part.class)
                .filter(part -> !values.containsKey(SlotName.TIME) && !values.containsKey(SlotName.DATE))
                .ifPresent(part -> OfferedStarts.of(draft)
                        .timeIn(part.part())
                        .ifPresent(time -> put(SlotName.TIME, time.toString(), part.span())));
    }

    /** A part of the day that the time said before is not in asks for another time. */
    private void otherPart() {
        boolean other = choice.of(Mention.Part.class)
                .filter(part -> !values.containsKey(SlotName.TIME))
                .flatMap(part -> draft.time().filter(time -> !part.part().holds(time)))
                .isPresent();
        if (other) {
            refused.add(SlotName.TIME);
        }
    }

    private void stranger() {
        choice.of(Mention.Stranger.class)
                .filter(stranger -> !values.containsKey(SlotName.STAFF))
                .ifPresent(stranger -> put(SlotName.STAFF, stranger.name(), stranger.span()));
    }

    private void party() {
        Optional<Mention.Party> hour = choice.of(Mention.Party.class)
                .filter(party -> !draft.business().takesTables() && party.size() <= 12)
                .filter(party -> FOR_HOUR.matcher(choice.words(party)).matches())
                .filter(party -> !draft.has(SlotName.TIME) && choice.count(Mention.Clock.class) == 0)
                .filter(party -> timeIsLeft() && !choice.followsOffer(party.span()));
        if (hour.isPresent()) {
            put(BareNumbers.clock(hour.get().size(), hour.get().span()));
            return;
        }
        choice.of(Mention.Party.class)
                .ifPresent(party -> put(SlotName.PARTY_SIZE, String.valueOf(party.size()), party.span()));
        refuse(Mention.Party.class, SlotName.PARTY_SIZE);
        choice.of(Mention.PartyShift.class)
                .filter(shift -> !values.containsKey(SlotName.PARTY_SIZE))
                .ifPresent(shift -> draft.value(SlotName.PARTY_SIZE)
                        .map(size -> Integer.parseInt(size) + shift.people())
                        .filter(size -> size > 0)
                        .ifPresent(size -> put(SlotName.PARTY_SIZE, String.valueOf(size), shift.span())));
    }

    private boolean timeIsLeft() {
        return draft.has(SlotName.DATE)
                || draft.asked().filter(SlotName.TIME::equals).isPresent();
    }

    private void refuse(Class<? extends Mention> kind, SlotName slot) {
        if (choice.isRefused(kind)) {
            refused.add(slot);
        }
    }

    private void moment() {
        choice.of(Mention.Moment.class).ifPresent(moment -> {
            LocalDateTime at = moment.at();
            put(SlotName.DATE, at.toLocalDate().toString(), moment.span());
            put(SlotName.TIME, at.toLocalTime().toString(), moment.span());
        });
    }

    private void clock() {
        choice.of(Mention.Clock.class).ifPresent(this::put);
        refuse(Mention.Clock.class, SlotName.TIME);
        choice.of(Mention.Minute.class)
                .filter(minute -> !values.containsKey(SlotName.TIME))
                .ifPresent(minute -> draft.time()
                        .map(time -> time.withMinute(minute.minute()))
                        .ifPresent(time -> put(SlotName.TIME, time.toString(), minute.span())));
        choice.of(Mention.Shift.class)
                .ifPresent(shift -> draft.time()
                        .map(time -> time.plusMinutes(shift.minutes()))
                        .ifPresent(time -> put(SlotName.TIME, time.toString(), shift.span())));
    }

    /** A number that may put right the time or the number of people: the customer says which time it is. */
    private void corrected() {
        choice.of(Mention.Bare.class)
                .filter(bare -> choice.count(Mention.Bare.class) == 1)
                .filter(bare -> choice.isCorrectedBy(bare))
                .ifPresent(bare -> {
                    Mention.Clock other = BareNumbers.clock(bare.number(), bare.span());
                    String time = HalfOfDay.of(other, Optional.empty(), draft).toString();
                    Optional<Value> said = Optional.ofNullable(values.get(SlotName.TIME))
                            .filter(value -> !value.text().equals(time));
                    if (said.isPresent() && numbers().isNearTime(bare.number())) {
                        values.remove(SlotName.TIME);
                        readings.add(
                                new Readings(SlotName.TIME, List.of(said.get().text(), time), bare.span()));
                    } else {
                        put(SlotName.PARTY_SIZE, String.valueOf(bare.number()), bare.span());
                    }
                });
    }

    private void put(Mention.Clock clock) {
        Optional<PartOfDay> part = choice.of(Mention.Part.class).map(Mention.Part::part);
        List<LocalTime> open = HalfOfDay.bothOpen(clock, part, draft);
        if (open.size() > 1) {
            readings.add(new Readings(
                    SlotName.TIME, open.stream().map(LocalTime::toString).toList(), clock.span()));
        } else {
            put(SlotName.TIME, HalfOfDay.of(clock, part, draft).toString(), clock.span());
        }
    }

    private void plain() {
        for (SlotName slot : List.of(SlotName.NAME, SlotName.PHONE, SlotName.EMAIL, SlotName.STAFF, SlotName.VEHICLE)) {
            choice.plain(slot).ifPresent(mention -> put(slot, mention.value(), mention.span()));
        }
        if (draft.business().category() == Category.LOCAL_SERVICES) {
            choice.plain(SlotName.ADDRESS).ifPresent(mention -> put(SlotName.ADDRESS, mention.value(), mention.span()));
        }
    }

    /** Only a service can be booked; where the words fit several, the customer is asked. */
    private void offer() {
        choice.of(Mention.Offers.class).ifPresent(mention -> {
            List<String> ids = choice.countWanted(Mention.Offers.class) < 2 || choice.corrects(Mention.Offers.class)
                    ? mention.ids()
                    : choice.commonOffers();
            List<String> services = ids.stream()
                    .filter(id ->
                            draft.business().offer(id).flatMap(Offer::duration).isPresent())
                    .toList();
            if (services.size() == 1) {
                put(SlotName.OFFER, services.getFirst(), mention.span());
            } else if (choice.countWanted(Mention.Offers.class) > 1 && !choice.corrects(Mention.Offers.class)) {
                Services.together(choice.wantedOffers(), choice.plain(), draft.business())
                        .ifPresent(all -> put(all.slot(), all.text(), all.span()));
            }
        });
    }

    /** A number alone means what was asked for, or else what it most likely can mean. */
    private void bare() {
        Optional<SlotName> asked = draft.asked().filter(slot -> !values.containsKey(slot));
        Optional<SlotName> number = asked.filter(BareNumbers::isOne);
        boolean unasked = asked.isPresent() && number.isEmpty();
        long numbers = choice.count(Mention.Bare.class);
        if (numbers == 1
                && choice.of(Mention.Bare.class).filter(choice::isCorrectedBy).isPresent()) {
            return;
        }
        boolean onlyTimeLeft = numbers == 1 && draft.has(SlotName.DATE) && !draft.has(SlotName.TIME);
        if (numbers > MOST_NUMBERS
                || (unasked
                        && !onlyTimeLeft
                        && !choice.corrects()
                        && (numbers > 1 || asked.filter(SlotName.NAME::equals).isEmpty()))) {
            return;
        }
        choice.refused(Mention.Bare.class)
                .ifPresent(bare -> refused.add(numbers().likeliest(bare)));
        choice.of(Mention.Bare.class)
                .filter(bare -> !unasked || bare.number() <= 12)
                .ifPresent(bare -> read(bare, number.orElseGet(() -> numbers().likeliest(bare))));
    }

    private BareNumbers numbers() {
        return new BareNumbers(draft, choice, values.containsKey(SlotName.DATE));
    }

    private void read(Mention.Bare bare, SlotName slot) {
        switch (slot) {
            case TIME -> {
                if (bare.number() < 24 && !values.containsKey(SlotName.TIME)) {
                    put(BareNumbers.clock(bare.number(), bare.span()));
                } else if (bare.number() >= 100 && bare.number() % 100 < 60 && bare.number() % 5 == 0) {
                    put(new Mention.Clock(bare.span(), bare.number() / 100, bare.number() % 100, false));
                }
            }
            case DATE -> dayOfMonth(bare);
            default -> {
                if (!values.containsKey(SlotName.PARTY_SIZE)) {
                    put(SlotName.PARTY_SIZE, String.valueOf(bare.number()), bare.span());
                }
            }
        }
    }

    private void dayOfMonth(Mention.Bare bare) {
        LocalDate today = draft.now().toLocalDate();
        try {
            LocalDate day = today.withDayOfMonth(bare.number());
            LocalDate next = day.isBefore(today) ? day.plusMonths(1) : day;
            put(SlotName.DATE, next.toString(), bare.span());
        } catch (DateTimeException noSuchDay) {
            refused.add(SlotName.DATE);
        }
    }
}
