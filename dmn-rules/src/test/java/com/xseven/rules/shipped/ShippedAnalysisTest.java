package com.xseven.rules.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.rules.analysis.AnalysisReport;
import com.xseven.rules.analysis.TableAnalysis;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class ShippedAnalysisTest {

    @ParameterizedTest
    @FieldSource("com.xseven.rules.shipped.ShippedTables#NAMES")
    void shouldFindNothingToMend(String name) {
        // when
        AnalysisReport report = TableAnalysis.of(
                ShippedTables.table(name), ShippedRules.contract(name).orElseThrow());

        // then
        assertThat(report.findings()).isEmpty();
        assertThat(report.unclear()).isEmpty();
    }
}
