package com.xseven.rules.notification;

import static com.xseven.rules.TableContract.words;
import static com.xseven.rules.ValueType.NUMBER;
import static com.xseven.rules.ValueType.STRING;

import com.xseven.dialogue.vocabulary.Category;
import com.xseven.rules.DecisionTable;
import com.xseven.rules.Ruling;
import com.xseven.rules.TableContract;
import com.xseven.rules.TableOutline;
import com.xseven.rules.Value;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says who hears what and when. Immutable: for another version of the table make another instance. */
public final class NotificationTimes {

    public static final TableContract CONTRACT = new TableContract(
            "notification-times",
            Map.of("subject", STRING, "category", STRING),
            Map.of("notice", STRING, "moment", STRING, "minutes", NUMBER),
            Set.of(),
            Map.of(
                    "subject", words(Subject.class),
                    "category", words(Category.class),
                    "notice", words(Notice.Kind.class),
                    "moment", words(Notice.Moment.class)));

    private final DecisionTable table;

    /**
     * Decides by this table.
     *
     * @throws IllegalArgumentException when it breaks its contract
     */
    public NotificationTimes(DecisionTable table) {
        this.table = CONTRACT.require(table);
    }

    /** Takes some tens of microseconds; safe for any number of threads. */
    public Ruling<List<Notice>> decide(Subject subject, Category category) {
        return Ruling.all(
                table,
                Map.of(
                        "subject", Value.of(subject),
                        "category", Value.of(category)),
                row -> row.constant("notice", Notice.Kind.class)
                        .flatMap(kind -> row.constant("moment", Notice.Moment.class)
                                .map(moment -> new Notice(kind, moment, Duration.ofMinutes(row.whole("minutes"))))));
    }

    /** The table in use, for pages and for explaining what it decided. */
    public TableOutline table() {
        return table.outline();
    }
}
