package com.xseven.local.converse;

import java.util.List;

/**
 * How a conversation went.
 *
 * @param findings what differed, turn by turn and afterwards; empty when all was as expected
 * @param notes what else the reader should know, such as bookings that could not be taken back
 */
public record ConversationResult(ConversationTest test, List<Finding> findings, List<String> notes) {
    public ConversationResult {
        findings = List.copyOf(findings);
        notes = List.copyOf(notes);
    }

    /** What differed at one place: a turn with what the customer said there, or the world afterwards. */
    public record Finding(String place, List<Difference> differences) {
        public Finding {
            differences = List.copyOf(differences);
        }
    }

    public boolean passed() {
        return findings.isEmpty();
    }

    /** A few lines for people. */
    public String describe() {
        StringBuilder lines = new StringBuilder(passed() ? "passed  " : "FAILED  ")
                .append(test.name())
                .append(" (")
                .append(test.file())
                .append(")\n");
        for (Finding finding : findings) {
            lines.append("  ").append(finding.place()).append('\n');
            finding.differences()
                    .forEach(difference ->
                            lines.append("    ").append(difference).append('\n'));
        }
        notes.forEach(note -> lines.append("  note: ").append(note).append('\n'));
        return lines.toString();
    }
}
