package com.example.callbacks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** The messages that a report is about. */
@Component
class MessageStore {

  /** How many recipients one query names. */
  private static final int RECIPIENTS = 500;

  private final Messages messages;

  MessageStore(Messages messages) {
    this.messages = messages;
  }

  /** Finds the messages of a report by recipient, locks them, and adds those that are new. */
  Map<String, Message> lock(DeliveryReport report, Instant at) {
    TreeMap<String, State> reported = reported(report, at);
    Map<String, Message> found = new HashMap<>();
    List<String> recipients = new ArrayList<>(reported.keySet());
    for (int from = 0; from < recipients.size(); from += RECIPIENTS) {
      int to = Math.min(from + RECIPIENTS, recipients.size());
      messages
          .lock(report.batchId(), recipients.subList(from, to))
          .forEach(message -> found.put(message.recipient(), message));
    }
    reported.forEach(
        (recipient, state) ->
            found.computeIfAbsent(
                recipient, r -> messages.save(new Message(report.batchId(), r, state))));
    return found;
  }

  private static TreeMap<String, State> reported(DeliveryReport report, Instant at) {
    TreeMap<String, State> states = new TreeMap<>();
    for (StatusLine line : report.lines()) {
      State state = new State(line.code(), line.status(), at);
      line.recipients().forEach(recipient -> states.putIfAbsent(recipient, state));
    }
    return states;
  }
}
