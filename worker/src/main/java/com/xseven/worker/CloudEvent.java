package com.xseven.worker;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import com.xseven.store.outbox.WaitingEvent;

/** Writes events in the JSON format of CloudEvents 1.0. The id is the outbox's, so a second delivery can be recognised. */
final class CloudEvent {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private CloudEvent() {}

    static String of(WaitingEvent event) {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("specversion", "1.0");
        json.put("id", Long.toString(event.id()));
        json.put("source", "/xseven");
        json.put("type", event.type());
        json.put("subject", event.key());
        json.put("time", event.at().toString());
        json.put("datacontenttype", "application/json");
        json.putRawValue("data", new RawValue(event.data()));
        return json.toString();
    }
}
