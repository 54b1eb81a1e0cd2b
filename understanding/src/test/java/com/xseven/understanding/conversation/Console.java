package com.xseven.understanding.conversation;

import com.xseven.dialogue.Businesses;
import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.command.Command;
import com.xseven.dialogue.words.Greetings;
import com.xseven.understanding.BuiltInUnderstanding;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.TreeMap;

/**
 * To talk to it: reads messages from the standard input. Arguments: a business's id, and a local time if it shall not be
 * now. An empty line starts a new conversation.
 */
final class Console {

    private Console() {}

    public static void main(String[] arguments) throws IOException {
        Business business = Businesses.named(arguments[0]);
        LocalDateTime now =
                arguments.length > 1 ? LocalDateTime.parse(arguments[1]) : LocalDateTime.now(business.zone());
        BuiltInUnderstanding understanding = new BuiltInUnderstanding();
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        System.out.println(Greetings.greeting(business, "en").text());
        Talk talk = new Talk(understanding, business, now, new TreeMap<>());
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.isBlank()) {
                talk = new Talk(understanding, business, now, new TreeMap<>());
                System.out.println("--");
            } else {
                show(line, talk.say(List.of(line)));
            }
        }
    }

    private static void show(String line, Talk.Turn turn) {
        List<String> commands =
                turn.understood().commands().stream().map(Console::brief).toList();
        System.out.println("> " + line + "\n  " + turn.understood().intent() + " " + commands);
        System.out.println(
                "  " + turn.stage() + " " + turn.slots() + "\n  " + turn.words().text());
    }

    private static String brief(Command command) {
        return command.toString().replaceAll(",? ?evidence=Evidence\\[[^]]*]", "");
    }
}
