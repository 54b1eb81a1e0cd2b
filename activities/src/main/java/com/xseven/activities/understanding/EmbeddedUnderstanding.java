package com.xseven.activities.understanding;

import com.xseven.activities.world.KnownBusinesses;
import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.command.Understood;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.understanding.BuiltInUnderstanding;
import com.xseven.understanding.UnderstandingContext;
import com.xseven.voice.Transcript;
import com.xseven.workflows.understanding.UnderstandingActivities;
import com.xseven.workflows.understanding.Utterances;
import java.util.List;

/** Understands with the embeddings and the grammar that run inside this process. Without a business it understands nothing yet. */
public final class EmbeddedUnderstanding implements UnderstandingActivities {

    private final BuiltInUnderstanding understanding;
    private final KnownBusinesses businesses;

    public EmbeddedUnderstanding(BuiltInUnderstanding understanding, KnownBusinesses businesses) {
        this.understanding = understanding;
        this.businesses = businesses;
    }

    @Override
    public Understood understand(Utterances utterances) {
        return utterances
                .business()
                .map(businesses::get)
                .map(business -> understand(utterances, business))
                .orElseGet(() -> new Understood(Intent.OUT_OF_SCOPE, 0, utterances.language(), List.of()));
    }

    private Understood understand(Utterances utterances, Business business) {
        return understanding.understand(
                utterances.spoken() ? meant(utterances) : utterances.texts(),
                new UnderstandingContext(
                        business,
                        utterances.at().atZone(business.zone()),
                        utterances.dialogue(),
                        utterances.language()));
    }

    private static List<String> meant(Utterances transcripts) {
        return transcripts.texts().stream()
                .map(text -> Transcript.meant(text, transcripts.language()))
                .toList();
    }
}
