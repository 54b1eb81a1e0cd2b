package com.xseven.rules.analysis;

import com.xseven.rules.analysis.Finding.Severity;
import java.util.List;

/**
 * What an analysis found.
 *
 * @param table name of the table
 * @param version the version that was analysed
 * @param findings what should be mended first comes first
 * @param unclear cells whose meaning only FEEL can tell; they were taken as true or false at will
 */
public record AnalysisReport(String table, String version, List<Finding> findings, List<String> unclear) {

    public AnalysisReport {
        findings = List.copyOf(findings);
        unclear = List.copyOf(unclear);
    }

    /** Whether there is nothing to mend; questions that stay open do not count. */
    public boolean isSound() {
        return findings.stream().allMatch(finding -> finding.severity() == Severity.NOTE);
    }

    /** Whether nothing keeps the table from going live. */
    public boolean isFitToPublish() {
        return findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
