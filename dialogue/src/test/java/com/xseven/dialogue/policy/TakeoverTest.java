package com.xseven.dialogue.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.dialogue.command.Command;
import com.xseven.dialogue.command.Evidence;
import com.xseven.dialogue.command.Understood;
import com.xseven.dialogue.policy.HouseRules.Move;
import com.xseven.dialogue.policy.HouseRules.Takeover;
import com.xseven.dialogue.thought.Thought;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.dialogue.vocabulary.Mood;
import com.xseven.dialogue.vocabulary.SlotName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** When a person comes, and what is done until then, as the rules of the house say. */
class TakeoverTest {

    private static final Understood RUDE_NONSENSE =
            new Understood(Intent.OUT_OF_SCOPE, 0.2, "en", List.of(Commands.read("clarify")), Optional.of(Mood.UPSET));

    /** Rules that say the same to whatever they are asked, and keep what that was. */
    private record Strict(Takeover takeover, Move move, List<Plight> plights, List<Situation> situations)
            implements HouseRules {

        Strict(Takeover takeover, Move move) {
            this(takeover, move, new ArrayList<>(), new ArrayList<>());
        }

        @Override
        public Takeover takeover(Plight plight) {
            plights.add(plight);
            return takeover;
        }

        @Override
        public Move next(Situation situation) {
            situations.add(situation);
            return move;
        }
    }

    @Test
    void shouldOfferAPersonWhenNothingIsUnderstoodTwice() {
        Rehearsal.at("marios-italian")
                .hearsNonsense()
                .answers()
                .notSaying("person")
                .hearsNonsense()
                .answers()
                .saying("did not understand", "talk to a person")
                .suggests("Talk to a person");
    }

    @Test
    void shouldCallAPersonWhenOneIsOfferedAndTheCustomerAgrees() {
        Rehearsal.at("marios-italian")
                .hearsNonsense()
                .hearsNonsense()
                .hears("affirm")
                .handsOver();
    }

    @Test
    void shouldCallAPersonWhenNothingIsUnderstoodAfterThreeTurnsThatDidNotHelp() {
        Rehearsal.at("marios-italian")
                .hearsNonsense()
                .hearsNonsense()
                .hearsNonsense()
                .answers()
                .hearsNonsense()
                .handsOver()
                .saying("person", "+1 201-555-0112");
    }

    @Test
    void shouldCallAPersonSoonerWhenSomebodyIsUpset() {
        Rehearsal.at("marios-italian")
                .hearsNonsense()
                .hearsNonsense()
                .hears(RUDE_NONSENSE)
                .handsOver();
    }

    @Test
    void shouldStartCountingAgainWhenTheCustomerIsUnderstood() {
        Rehearsal.at("marios-italian")
                .hearsNonsense()
                .hearsNonsense()
                .hearsNonsense()
                .hears("ask ASK_LOCATION")
                .answers()
                .notSaying("person")
                .hearsNonsense()
                .answers()
                .notSaying("person");
    }

    @Test
    void shouldOfferAPersonOnceInWordsWhenNobodyHereDoesWhatIsWanted() {
        Understood outOfScope = new Understood(Intent.OUT_OF_SCOPE, 0.9, "en", List.of(Commands.read("clarify")));

        Rehearsal mario = Rehearsal.at("marios-italian")
                .hears(outOfScope)
                .hears(outOfScope)
                .answers()
                .suggests("Talk to a person");

        assertThat(mario.words().text()).containsOnlyOnce("talk to a person");
        mario.hears(outOfScope).answers().hears(outOfScope).handsOver();
    }

    @Test
    void shouldTellTheRulesWhyAPersonIsWanted() {
        Strict strict = new Strict(Takeover.NONE, Move.ASK);

        Rehearsal.at("marios-italian").under(failures -> strict).hears("start BOOK", "escalate COMPLAIN");

        assertThat(strict.plights()).containsExactly(new HouseRules.Plight(Intent.COMPLAIN, 1, Mood.CALM, true));
    }

    @Test
    void shouldSayWhereAPersonIsWhenTheRulesCallNone() {
        Rehearsal.at("marios-italian")
                .under(failures -> new Strict(Takeover.NONE, Move.ASK))
                .hears("escalate TALK_TO_HUMAN")
                .answers()
                .saying("You can reach", "+1 201-555-0112")
                .hears("escalate COMPLAIN")
                .answers()
                .saying("I'm sorry to hear that")
                .hears("escalate EMERGENCY")
                .answers()
                .saying("911");
    }

    @Test
    void shouldCallAPersonWhenADetailWasAskedForThreeTimesInVain() {
        Rehearsal mario = Rehearsal.at("marios-italian")
                .hears("start BOOK")
                .asks(SlotName.PARTY_SIZE)
                .hears("chat GREET")
                .asks(SlotName.PARTY_SIZE)
                .hears("affirm")
                .asks(SlotName.PARTY_SIZE)
                .hears("deny")
                .handsOver()
                .saying("person");

        mario.hears("set PARTY_SIZE 2").asks(SlotName.DATE);
    }

    @Test
    void shouldAskAgainWhenTheCustomerAskedSomethingInBetween() {
        Rehearsal.at("marios-italian")
                .hears("start BOOK")
                .hears("ask ASK_LOCATION")
                .hears("ask ASK_HOURS")
                .hears("ask ASK_OFFERS")
                .hears("ask ASK_POLICY")
                .asks(SlotName.PARTY_SIZE);
    }

    @Test
    void shouldAskAgainWhenOtherValuesAreImpossibleToo() {
        Rehearsal.withAnnAt("marios-italian")
                .hears("start BOOK", "set PARTY_SIZE 2", "set DATE 2026-11-26")
                .hears("set TIME 03:00")
                .hears("set TIME 04:00")
                .hears("set TIME 05:00")
                .hears("set TIME 02:00")
                .asks(SlotName.TIME);
    }

    @Test
    void shouldAskWhetherItIsRightWhenItWasHardlyUnderstood() {
        Evidence doubtful = new Evidence(0, 0, 0.35, "test");
        Understood hardly = new Understood(
                Intent.BOOK,
                0.35,
                "en",
                List.of(
                        new Command.StartTask(Intent.BOOK, doubtful),
                        new Command.SetSlot(SlotName.PARTY_SIZE, "2", doubtful),
                        new Command.SetSlot(SlotName.DATE, "2026-11-27", doubtful),
                        new Command.SetSlot(SlotName.TIME, "19:00", doubtful)));

        Rehearsal.withAnnAt("marios-italian")
                .hears(hardly)
                .asks(SlotName.TIME)
                .saying("misunderstood", "table for 2", "Is that right?")
                .hears("affirm")
                .proposes()
                .hears("affirm")
                .havingBooked(1);
    }

    @Test
    void shouldProposeAgainWhenTheRulesWantToHearTheYesTwice() {
        Strict strict = new Strict(Takeover.NONE, Move.CONFIRM);

        Rehearsal.withAnnAt("marios-italian")
                .under(failures -> strict)
                .hears("start BOOK", "set PARTY_SIZE 2", "set DATE 2026-11-27", "set TIME 19:00")
                .proposes()
                .hears("affirm")
                .proposes()
                .havingBooked(0);

        assertThat(strict.situations()).anyMatch(HouseRules.Situation::agreed);
    }

    @Test
    void shouldDoNothingWithoutAYesWhateverTheRulesSay() {
        Rehearsal.withAnnAt("marios-italian")
                .under(failures -> new Strict(Takeover.NONE, Move.COMMIT))
                .hears("start BOOK", "set PARTY_SIZE 2", "set DATE 2026-11-27", "set TIME 19:00")
                .proposes()
                .havingBooked(0);
    }

    @Test
    void shouldSaySoWhenTheRulesLetNobodyDoIt() {
        Rehearsal.withAnnAt("marios-italian")
                .under(failures -> new Strict(Takeover.NONE, Move.ANSWER))
                .hears("start BOOK", "set PARTY_SIZE 2", "set DATE 2026-11-27", "set TIME 19:00")
                .answers()
                .saying("I can't do that here")
                .havingBooked(0);
    }

    @Test
    void shouldCallAPersonInsteadOfActingWhenTheRulesSaySo() {
        Rehearsal mario = Rehearsal.withAnnAt("marios-italian")
                .hears("start BOOK", "set PARTY_SIZE 2", "set DATE 2026-11-27", "set TIME 19:00")
                .proposes();

        mario.under(failures -> new Strict(Takeover.NONE, Move.HAND_OVER))
                .hears("affirm")
                .handsOver()
                .havingBooked(0);
        assertThat(mario.steps()).noneMatch(step -> step.thought() instanceof Thought.Commit);
    }

    @Test
    void shouldTellWhatWasDoneWhenOtherRulesCameMeanwhile() {
        // given
        Rehearsal ann = Rehearsal.withAnnAt("marios-italian").offered("2026-11-24T19:00");
        ann.hears("start BOOK", "set PARTY_SIZE 4", "set DATE 2026-11-24", "set TIME 19:00")
                .proposes();

        // when
        ann.under(failures -> new Strict(ann.left() == 0 ? Takeover.NONE : Takeover.HAND_OVER, Move.CONFIRM))
                .hears("deny");

        // then
        assertThat(ann.left()).isEqualTo(1);
        ann.answers().notSaying("person");
    }
}
