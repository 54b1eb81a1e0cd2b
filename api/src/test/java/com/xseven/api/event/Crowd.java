package com.xseven.api.event;

import com.xseven.dialogue.identity.ConversationId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Listeners who take all seats. */
@Component
public final class Crowd {

    private final Audience audience;
    private final EventSettings settings;
    private final List<Audience.Seat> seats = new ArrayList<>();

    Crowd(Audience audience, EventSettings settings) {
        this.audience = audience;
        this.settings = settings;
    }

    /** As many listen to that conversation as may. */
    public void listenTo(ConversationId conversation) {
        for (int each = 0; each < settings.listenersPerConversation(); each++) {
            seats.add(audience.join(conversation));
        }
    }

    /** As many listen to other conversations as may. */
    public void fillTheHouse() {
        while (audience.seatsLeft() > 0) {
            seats.add(audience.join(new ConversationId(UUID.randomUUID().toString())));
        }
    }

    public void leave() {
        seats.forEach(Audience.Seat::close);
        seats.clear();
    }
}
