package com.xseven.activities.prompt;

import java.util.ArrayList;
import java.util.List;

/** Dialogues that show how to answer, in pairs. */
public record Examples(List<Pair> pairs) {

    private static final String CUSTOMER = "Customer: ";
    private static final String AGENT = "Agent: ";

    public Examples {
        pairs = List.copyOf(pairs);
    }

    /** What is said, and how it is answered. */
    public record Pair(String customer, String agent) {}

    /** Reads lines that begin with {@code Customer:} and {@code Agent:}, in turns. */
    static Examples parse(String text) {
        List<Pair> pairs = new ArrayList<>();
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        for (int line = 0; line + 1 < lines.size(); line += 2) {
            String customer = lines.get(line);
            String agent = lines.get(line + 1);
            if (!customer.startsWith(CUSTOMER) || !agent.startsWith(AGENT)) {
                throw new IllegalArgumentException(
                        "Expected examples as 'Customer: …' and 'Agent: …' in turns, but found: " + customer);
            }
            pairs.add(new Pair(customer.substring(CUSTOMER.length()), agent.substring(AGENT.length())));
        }
        return new Examples(pairs);
    }

    String asText() {
        StringBuilder text = new StringBuilder();
        pairs.forEach(pair -> text.append("Customer: ")
                .append(pair.customer())
                .append("\nYou: ")
                .append(pair.agent())
                .append('\n'));
        return text.toString().strip();
    }
}
