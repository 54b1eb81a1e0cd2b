package com.xseven.workflows.conversation;

import com.xseven.dialogue.reply.HandOver;
import com.xseven.dialogue.reply.Handed;
import com.xseven.dialogue.reply.Staffing;
import com.xseven.dialogue.vocabulary.Agent;
import com.xseven.workflows.models.Company;
import com.xseven.workflows.models.ModelThought;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The agents of one turn: who was heard, and who answers in whose place. Colleagues are heard once and take over once. */
final class Circle {

    private final List<Staffing.Heard> heard = new ArrayList<>();
    private Company company;
    private Optional<HandOver> handedOver = Optional.empty();

    Circle(Company company) {
        this.company = company;
    }

    /** The others, as whoever is asked next sees them. */
    Company company() {
        return company;
    }

    List<Staffing.Heard> heard() {
        return List.copyOf(heard);
    }

    /** In this turn, by a model. */
    Optional<HandOver> handedOver() {
        return handedOver;
    }

    /** Colleagues spoke, or did not. */
    void heard(List<Staffing.Heard> all, List<Company.Advice> advice) {
        heard.addAll(all);
        company = new Company(List.of(), company.toHandTo(), company.tookOver(), company.words(), advice);
    }

    boolean mayTakeOver(Agent colleague) {
        return company.toHandTo().contains(colleague);
    }

    /** A colleague answers in place of an agent; it asks nobody, and cannot give the turn away again. */
    void handOver(Agent from, ModelThought.HandsOver thought, Handed handed) {
        HandOver handOver = new HandOver(from, thought.to().agent(), new HandOver.Model(), handed);
        handedOver = Optional.of(handOver);
        company =
                new Company(List.of(), List.of(), Optional.of(handOver), Optional.of(thought.why()), company.advice());
    }
}
