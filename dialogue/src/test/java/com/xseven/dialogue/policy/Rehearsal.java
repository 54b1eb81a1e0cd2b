package com.xseven.dialogue.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.dialogue.Businesses;
import com.xseven.dialogue.FakeWorld;
import com.xseven.dialogue.UsualHouse;
import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.command.Understood;
import com.xseven.dialogue.facts.BookingRequest;
import com.xseven.dialogue.facts.Dealing;
import com.xseven.dialogue.facts.Fact;
import com.xseven.dialogue.facts.Facts;
import com.xseven.dialogue.facts.ToolCall;
import com.xseven.dialogue.state.DialogueState;
import com.xseven.dialogue.thought.PendingAction;
import com.xseven.dialogue.thought.Thought;
import com.xseven.dialogue.thought.Words;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.dialogue.vocabulary.SlotName;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;

/**
 * A conversation in commands, read like a transcript: {@code hears("start BOOK", "set PARTY_SIZE 4").asks(DATE)}. The
 * world answers from memory, and every thought on the way is kept.
 */
final class Rehearsal {

    private static final LocalDateTime NOW = LocalDateTime.parse("2026-11-23T10:00");

    private final Business business;
    private final FakeWorld world;
    private final List<Step> steps = new ArrayList<>();
    private DialogueState state = DialogueState.empty();
    private IntFunction<HouseRules> rules = UsualHouse::new;
    private int failures;
    private Thought last = new Thought.Answer(Words.of(""));

    private Rehearsal(Business business) {
        this.business = business;
        this.world = new FakeWorld(business, NOW);
    }

    static Rehearsal at(String business) {
        return new Rehearsal(Businesses.named(business));
    }

    /** With a customer whose name and phone number are known. */
    static Rehearsal withAnnAt(String business) {
        Rehearsal rehearsal = at(business);
        SortedMap<SlotName, String> known = new TreeMap<>();
        known.put(SlotName.NAME, "Ann Lee");
        known.put(SlotName.PHONE, "+12015550999");
        rehearsal.state = DialogueState.knowing(known);
        return rehearsal;
    }

    Rehearsal taken(String start) {
        world.take(LocalDateTime.parse(start));
        return this;
    }

    Rehearsal snatched(String start) {
        world.snatch(LocalDateTime.parse(start));
        return this;
    }

    /** The start is held off the waiting list for this customer. */
    Rehearsal offered(String start) {
        world.offer(LocalDateTime.parse(start));
        return this;
    }

    /** How many places off the waiting list were left to somebody else. */
    int left() {
        return world.left().size();
    }

    /** What is remembered of a customer whose name and phone number are known. */
    Rehearsal remembering(Dealing... dealings) {
        world.remember(dealings);
        return this;
    }

    Rehearsal broken() {
        world.breakDown();
        return this;
    }

    /** By other rules than the usual ones, given how many turns in a row did not help. */
    Rehearsal under(IntFunction<HouseRules> others) {
        rules = others;
        return this;
    }

    /** Words that nobody understands, said by somebody calm. */
    Rehearsal hearsNonsense() {
        return hears(new Understood(Intent.OUT_OF_SCOPE, 0.2, "en", List.of(Commands.read("clarify"))));
    }

    /** One message; each command as {@link Commands} reads it. */
    Rehearsal hears(String... commands) {
        return hears(new Understood(
                Intent.BOOK,
                1,
                "en",
                Arrays.stream(commands).map(Commands::read).toList()));
    }

    Rehearsal hears(Understood understood) {
        List<Fact> found = new ArrayList<>();
        Step step = think(understood, found);
        while (step.thought() instanceof Thought.UseTools || step.thought() instanceof Thought.Commit) {
            switch (step.thought()) {
                case Thought.UseTools(List<ToolCall> calls) -> calls.forEach(call -> found.add(world.look(call)));
                case Thought.Commit(PendingAction action) -> found.add(world.act(action));
                default -> throw new AssertionError("Expected to go on only after tools and commits");
            }
            step = think(understood, found);
        }
        failures = step.helped() ? 0 : failures + 1;
        state = step.state();
        last = step.thought();
        return this;
    }

    private Step think(Understood understood, List<Fact> found) {
        Facts facts = new Facts(business, NOW.atZone(business.zone()), found);
        Step step = new Policy().think(state, understood, facts, rules.apply(failures));
        steps.add(step);
        assertThat(steps.size()).as("thoughts").isLessThan(200);
        return step;
    }

    Rehearsal asks(SlotName slot) {
        assertThat(last)
                .isInstanceOfSatisfying(
                        Thought.Ask.class, ask -> assertThat(ask.slot()).isEqualTo(slot));
        assertThat(state.pending()).isEmpty();
        return this;
    }

    Rehearsal proposes() {
        assertThat(last).isInstanceOf(Thought.Propose.class);
        assertThat(state.pending()).isPresent();
        return this;
    }

    Rehearsal answers() {
        assertThat(last).isInstanceOf(Thought.Answer.class);
        return this;
    }

    Rehearsal suggests(String... answers) {
        assertThat(words().suggestions()).contains(answers);
        return this;
    }

    Rehearsal handsOver() {
        assertThat(last).isInstanceOf(Thought.HandOver.class);
        return this;
    }

    Rehearsal saying(String... parts) {
        assertThat(words().text()).contains(parts);
        return this;
    }

    Rehearsal notSaying(String... parts) {
        assertThat(words().text()).doesNotContainIgnoringCase(parts);
        return this;
    }

    Rehearsal booking(String start, int partySize) {
        BookingRequest request = world.booked().getLast();
        assertThat(request.date().atTime(request.time())).isEqualTo(LocalDateTime.parse(start));
        assertThat(request.partySize()).isEqualTo(partySize);
        return this;
    }

    Rehearsal havingBooked(int times) {
        assertThat(world.booked()).hasSize(times);
        return this;
    }

    DialogueState state() {
        return state;
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }

    Thought last() {
        return last;
    }

    FakeWorld world() {
        return world;
    }

    Words words() {
        return switch (last) {
            case Thought.Answer(Words words) -> words;
            case Thought.Ask(var slot, Words words) -> words;
            case Thought.Propose(var action, Words words) -> words;
            case Thought.HandOver(Words words) -> words;
            case Thought.GiveUp(Words words) -> words;
            case Thought.UseTools tools -> Words.of("");
            case Thought.Commit commit -> Words.of("");
            case Thought.Consult consult -> Words.of("");
        };
    }

    /** Whether a thought of the last message commits. */
    static boolean commits(Step step) {
        return step.thought() instanceof Thought.Commit;
    }
}
