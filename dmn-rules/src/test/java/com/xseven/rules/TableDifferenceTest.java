package com.xseven.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.rules.TableOutline.Row;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TableDifferenceTest {

    @Test
    void shouldFindNothingWhenOnlyTheVersionDiffers() {
        TableOutline table = table("a:1", "b:2");

        assertThat(TableDifference.of(table, table.withVersion("other")))
                .isEqualTo(new TableDifference(false, List.of()));
    }

    @Test
    void shouldNameEveryRowThatIsGoneOrNewOrSaysSomethingElse() {
        assertThat(changes(table("a:1", "b:2", "c:3"), table("a:1", "new:9", "c:4")))
                .containsExactly("b REMOVED", "new ADDED", "c CHANGED");
    }

    @Test
    void shouldNameOnlyTheRowThatWasMoved() {
        assertThat(changes(table("a:1", "b:2", "c:3", "d:4"), table("b:2", "c:3", "d:4", "a:1")))
                .containsExactly("a MOVED");
    }

    @Test
    void shouldTellWhenTheHitPolicyDiffers() {
        TableOutline table = table("a:1");

        assertThat(TableDifference.of(table, with(HitPolicy.UNIQUE, table.rows()))
                        .form())
                .isTrue();
    }

    private static List<String> changes(TableOutline before, TableOutline after) {
        return TableDifference.of(before, after).rows().stream()
                .map(change -> change.row() + " " + change.kind())
                .toList();
    }

    private static TableOutline table(String... rows) {
        return with(
                HitPolicy.FIRST,
                Arrays.stream(rows)
                        .map(row -> row.split(":", 2))
                        .map(row -> new Row(row[0], "why", List.of(row[1]), List.of()))
                        .toList());
    }

    private static TableOutline with(HitPolicy policy, List<Row> rows) {
        return new TableOutline("t", "1", "T", "", policy, new TreeMap<>(), List.of(), List.of(), rows);
    }
}
