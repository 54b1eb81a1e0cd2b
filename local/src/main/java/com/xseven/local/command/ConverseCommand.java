package com.xseven.local.command;

import com.xseven.local.converse.ConversationResult;
import com.xseven.local.converse.ConversationRunner;
import com.xseven.local.converse.ConversationTest;
import com.xseven.local.converse.TestFile;
import com.xseven.local.layout.Addresses;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "converse", description = "Holds conversation tests with the running system and prints what differs.")
final class ConverseCommand extends SystemCommand {
    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Conversation tests in YAML.")
    private List<Path> files = List.of();

    @Option(names = "--keep", description = "Leave what the conversations booked and ordered.")
    private boolean keep;

    @Override
    public Integer call() {
        List<ConversationTest> tests = files.stream().map(TestFile::read).toList();
        Addresses addresses = root().system().addresses();
        ConversationRunner runner = new ConversationRunner(addresses.apiUrl(), addresses.demoPassword(), keep);
        int failed = 0;
        for (ConversationTest test : tests) {
            ConversationResult result = runner.run(test);
            print(result.describe().stripTrailing());
            failed += result.passed() ? 0 : 1;
        }
        print((tests.size() - failed) + " passed, " + failed + " failed");
        return failed == 0 ? FINE : FAILED;
    }
}
