package com.xseven.local.servers;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/** Asks a Kafka broker whether every topic is there and has a leader, in version 1 of its Metadata request. */
record KafkaProbe(int port, List<String> topics) {
    private static final short METADATA = 3;
    private static final short VERSION = 1;
    private static final int LARGEST_ANSWER = 1 << 20;

    Health ask() {
        return new SocketProbe(port).ask((out, in) -> {
            byte[] question = question();
            out.writeInt(question.length);
            out.write(question);
            out.flush();
            int length = in.readInt();
            if (length < 0 || length > LARGEST_ANSWER) {
                return Health.unwell("port " + port + " does not speak Kafka's protocol");
            }
            return judge(new DataInputStream(new ByteArrayInputStream(in.readNBytes(length))));
        });
    }

    private byte[] question() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeShort(METADATA);
        out.writeShort(VERSION);
        out.writeInt(0); // correlation id
        out.writeUTF("launcher");
        out.writeInt(topics.size());
        for (String topic : topics) {
            out.writeUTF(topic);
        }
        return bytes.toByteArray();
    }

    private static Health judge(DataInputStream in) throws IOException {
        in.readInt(); // correlation id
        for (int brokers = in.readInt(); brokers > 0; brokers--) {
            in.readInt(); // node id
            skipText(in); // host
            in.readInt(); // port
            skipText(in); // rack
        }
        in.readInt(); // controller id
        for (int answers = in.readInt(); answers > 0; answers--) {
            short error = in.readShort();
            String topic = in.readUTF();
            in.readBoolean(); // internal
            if (error != 0 || !allLed(in)) {
                return Health.unwell("topic " + topic + " is not ready");
            }
        }
        return Health.healthy();
    }

    private static boolean allLed(DataInputStream in) throws IOException {
        boolean led = true;
        for (int partitions = in.readInt(); partitions > 0; partitions--) {
            led &= in.readShort() == 0;
            in.readInt(); // partition
            in.readInt(); // leader
            in.skipNBytes(Integer.BYTES * (long) in.readInt()); // replicas
            in.skipNBytes(Integer.BYTES * (long) in.readInt()); // replicas in step
        }
        return led;
    }

    private static void skipText(DataInputStream in) throws IOException {
        in.skipNBytes(Math.max(0, in.readShort()));
    }
}
