package org.rollcall.quickstart.assess.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;
import org.rollcall.contracts.JudgedContact;
import org.rollcall.contracts.Risk;
import org.rollcall.quickstart.assess.Assessment;
import org.rollcall.quickstart.assess.Judged;

/** {@code verdicts.ndjson}: one contact a line, in the order of the input. */
public final class VerdictsFile {
  private static final ObjectMapper JSON = new ObjectMapper();

  private VerdictsFile() {}

  /**
   * Writes it.
   *
   * @throws IOException if it cannot be written
   */
  public static void write(Assessment assessment, Writer writer) throws IOException {
    for (Judged judged : assessment.contacts()) {
      writer.write(PlainJson.of(JSON.writeValueAsString(line(judged))));
      writer.write('\n');
    }
  }

  private static ObjectNode line(Judged judged) {
    JudgedContact judgement = judged.judgement();
    ObjectNode line = JSON.createObjectNode();
    line.put("key", judgement.key().text());
    line.put("dn", judged.entry().dn());
    line.put("displayName", judgement.displayName());
    line.put("kind", judged.contact().kind().name());
    var addresses = line.putArray("addresses");
    judged.entry().addresses().forEach(address -> addresses.add(address.value()));
    line.put("verdict", judgement.verdict().name());
    line.put("confidence", judgement.confidence());
    line.put("logOdds", judgement.logOdds());
    line.put("relationship", judgement.relationship().name());
    line.put("person", judged.person());
    var evidence = line.putArray("evidence");
    judgement
        .evidence()
        .forEach(
            reason ->
                evidence
                    .addObject()
                    .put("id", reason.id())
                    .put("bits", reason.bits())
                    .put("text", reason.text()));
    judgement.lists().forEach(line.putArray("lists")::add);
    line.put("misplaced", judgement.isMisplaced());
    line.set("risk", risk(judged.risk()));
    return line;
  }

  private static @Nullable ObjectNode risk(@Nullable Risk risk) {
    if (risk == null) {
      return null;
    }
    ObjectNode node = JSON.createObjectNode();
    node.put("likelihood", risk.likelihood());
    node.put("impact", risk.impact());
    node.put("band", risk.band().name());
    risk.reasons().forEach(node.putArray("reasons")::add);
    var counterfactuals = node.putArray("counterfactuals");
    risk.counterfactuals()
        .forEach(
            one ->
                counterfactuals
                    .addObject()
                    .put("action", one.action())
                    .put("text", one.text())
                    .put("likelihood", one.likelihood())
                    .put("band", one.band().name()));
    return node;
  }
}
