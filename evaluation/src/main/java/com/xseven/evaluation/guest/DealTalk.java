package com.xseven.evaluation.guest;

import com.xseven.evaluation.goal.Detail;
import com.xseven.evaluation.goal.Details;
import com.xseven.evaluation.goal.Wanted;
import com.xseven.evaluation.goal.Wish.Ask;
import com.xseven.evaluation.goal.Wish.Change;
import com.xseven.evaluation.goal.Wish.Deal;
import com.xseven.evaluation.goal.Wish.Otherwise;
import com.xseven.evaluation.goal.Wish.Purpose;
import com.xseven.evaluation.goal.Wish.Reaction;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Wants something done: tells what is asked, corrects what is wrong, and says yes to nothing but what is wanted. */
final class DealTalk implements Talk {

    private static final int REPHRASED = 3;
    private static final int CORRECTED = 2;
    private static final double VOLUNTEERS = 0.25;
    private static final List<Detail> VOLUNTEERED = List.of(Detail.DATE, Detail.TIME, Detail.PARTY_SIZE);

    private final Deal deal;
    private final Voice voice;
    private final LocalDate today;
    private final Consumer<String> complaints;
    private final Deque<Change> early;
    private final Deque<Change> changes;
    private final Deque<Ask> asides;
    private final Deque<Otherwise> otherwise;
    private final Map<Detail, Integer> corrections = new EnumMap<>(Detail.class);
    private final Set<Detail> told = EnumSet.noneOf(Detail.class);
    private Purpose purpose;
    private Details details;
    private Optional<Ask> aside = Optional.empty();
    private Optional<Question> asked = Optional.empty();
    private boolean leaving;
    private int said;

    /**
     * @param who name and phone, where they have to be told
     * @param complaints hears of what went wrong without ending the talk
     */
    DealTalk(Deal deal, Details who, Voice voice, LocalDate today, Consumer<String> complaints) {
        this.deal = deal;
        this.purpose = deal.purpose();
        this.details = deal.details().with(who);
        this.voice = voice;
        this.today = today;
        this.complaints = complaints;
        this.early = new ArrayDeque<>(deal.early());
        this.changes = new ArrayDeque<>(deal.changes());
        this.asides = new ArrayDeque<>(deal.asides());
        this.otherwise = new ArrayDeque<>(deal.otherwise());
    }

    /** What is wanted by now. */
    Details details() {
        return details;
    }

    @Override
    public String begin() {
        return voice.opening(deal.say(), said++, details);
    }

    @Override
    public Move react(Heard heard) {
        if (leaving || isDone(heard)) {
            return new Move.Over();
        }
        Optional<Question> before = asked;
        asked = Question.in(heard.text());
        boolean answered = checkAside(heard);
        Optional<Otherwise> plan = planFor(heard);
        if (plan.isPresent()) {
            return follow(otherwise.remove(), heard);
        }
        if (!asides.isEmpty() && Question.isIn(heard.text())) {
            return askAside();
        }
        if (heard.summary().isPresent()) {
            return judge(heard);
        }
        if (asked.isEmpty() && answered) {
            asked = before;
        }
        return answer(heard);
    }

    private boolean isDone(Heard heard) {
        if (purpose == Purpose.WAIT) {
            return Reading.isWaiting(heard);
        }
        return heard.summary().isEmpty()
                && deal.done().map(done -> done.matcher(heard.text()).find()).orElse(heard.done());
    }

    private boolean checkAside(Heard heard) {
        boolean wasAsked = aside.isPresent();
        aside.filter(ask -> !ask.hears().stream()
                        .allMatch(pattern -> pattern.matcher(heard.text()).find()))
                .ifPresent(ask -> complaints.accept("was not told " + ask.hears() + " in between"));
        aside = Optional.empty();
        return wasAsked;
    }

    private Move askAside() {
        Ask next = asides.remove();
        aside = Optional.of(next);
        return new Move.Say(voice.one(next.say(), details));
    }

    private Optional<Otherwise> planFor(Heard heard) {
        return Optional.ofNullable(otherwise.peek())
                .filter(plan -> plan.when()
                        .map(when -> when.matcher(heard.text()).find())
                        .orElseGet(() -> Reading.isRefused(heard)));
    }

    private Move follow(Otherwise plan, Heard heard) {
        details = details.with(plan.set());
        if (plan.reaction() == Reaction.GIVE_UP) {
            leaving = true;
            return new Move.Say(voice.one(plan.say().isEmpty() ? voice.ways().leave() : plan.say(), details));
        }
        if (plan.reaction() == Reaction.WAIT) {
            purpose = Purpose.WAIT;
        }
        if (plan.reaction() == Reaction.PICK_TIME) {
            Optional<LocalTime> offered =
                    Reading.offered(heard, details.get(Detail.TIME).map(time -> LocalTime.parse(time.is())));
            if (offered.isEmpty()) {
                return new Move.GiveUp("no other time was offered");
            }
            details = details.with(Detail.TIME, new Wanted(offered.get().toString()));
            return new Move.Say(voice.alone(Detail.TIME, details));
        }
        if (!plan.say().isEmpty()) {
            return new Move.Say(voice.one(plan.say(), details));
        }
        return heard.summary().isPresent() ? judge(heard) : answer(heard);
    }

    private Move judge(Heard heard) {
        if (Reading.purpose(heard) != purpose) {
            return said < REPHRASED
                    ? new Move.Say(voice.ways().no() + ", " + begin())
                    : new Move.GiveUp("was asked for a yes to something else: " + heard.text());
        }
        String text = heard.summary().orElseThrow();
        Optional<Detail> wrong = new Summary(text, today).firstWrong(details);
        if (wrong.isPresent()) {
            int times = corrections.merge(wrong.get(), 1, Integer::sum);
            Detail said = wrong.get() == Detail.TOTAL ? Detail.ITEMS : wrong.get();
            return times > CORRECTED
                    ? new Move.GiveUp("the summary stays wrong about %s: %s"
                            .formatted(wrong.get().word(), text))
                    : new Move.Say(voice.correction(said, details));
        }
        return changes.isEmpty() ? new Move.Say(voice.yes()) : change(changes.remove());
    }

    private Move change(Change change) {
        details = details.with(change.set());
        return new Move.Say(voice.one(change.say(), details));
    }

    private Move answer(Heard heard) {
        if (!early.isEmpty() && asked.isPresent()) {
            return change(early.remove());
        }
        if ((asked.isEmpty() && Reading.asksWhichIsMeant(heard)) || Reading.asksWhetherRight(heard)) {
            return clear(heard);
        }
        return asked.isPresent()
                        && !(Reading.isMisunderstood(heard)
                                && told.containsAll(asked.get().details()))
                ? new Move.Say(tell(asked.get().details()))
                : rephrase();
    }

    /** Between two readings a person repeats what is meant; to a guess, yes or no. */
    private Move clear(Heard heard) {
        Summary guess = new Summary(heard.text(), today);
        List<Detail> meant = VOLUNTEERED.stream()
                .filter(detail -> details.get(detail).isPresent())
                .filter(detail -> guess.holds(detail, details.get(detail).orElseThrow()))
                .toList();
        if (meant.isEmpty()) {
            return rephrase();
        }
        return Reading.asksWhetherRight(heard)
                ? new Move.Say(voice.yes())
                : new Move.Say(voice.alone(meant.getFirst(), details));
    }

    private String tell(List<Detail> wanted) {
        told.addAll(wanted);
        if (wanted.size() > 1) {
            return voice.dateAndTime(details);
        }
        String answer = voice.alone(wanted.getFirst(), details);
        Optional<Detail> more = VOLUNTEERED.stream()
                .filter(detail -> !told.contains(detail) && details.get(detail).isPresent())
                .findFirst();
        if (VOLUNTEERED.contains(wanted.getFirst())
                && more.isPresent()
                && voice.dice().happens(VOLUNTEERS)) {
            told.add(more.get());
            return answer + ", " + voice.alone(more.get(), details);
        }
        return answer;
    }

    private Move rephrase() {
        return said < REPHRASED
                ? new Move.Say(begin())
                : new Move.GiveUp("was not understood after " + said + " tries");
    }
}
