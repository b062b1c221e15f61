package org.rollcall.quickstart.assess.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Map;
import org.rollcall.classifier.contact.ContactProblem;
import org.rollcall.contracts.Verdict;
import org.rollcall.quickstart.assess.Assessment;
import org.rollcall.quickstart.assess.Input;
import org.rollcall.quickstart.assess.Inputs;
import org.rollcall.quickstart.assess.Judged;
import org.rollcall.quickstart.assess.ListState;

/** {@code summary.json}: counts, who is first in each list, problems, and what was read. */
public final class SummaryFile {
  private static final ObjectMapper JSON = new ObjectMapper();

  private SummaryFile() {}

  /**
   * Writes it.
   *
   * @throws IOException if it cannot be written
   */
  public static void write(Assessment assessment, Writer writer) throws IOException {
    ObjectNode root = JSON.createObjectNode();
    root.put("apiVersion", "rollcall/v1");
    root.put("kind", "AssessmentSummary");
    root.put("organisation", assessment.inputs().organisation().name());
    root.put("asOf", assessment.inputs().day().toString());
    root.put("contacts", assessment.contacts().size());
    root.put("misplaced", assessment.misplaced().size());
    counts(root.putObject("verdicts"), assessment.verdicts());
    counts(root.putObject("relationships"), assessment.relationships());
    counts(root.putObject("risks"), assessment.bands());
    assessment.lists().forEach(list -> list(root.withArray("lists").addObject(), list));
    hr(root.putObject("hr"), assessment.inputs().hr());
    problems(root.putArray("problems"), assessment);
    inputs(root.putObject("versions"), assessment);
    writer.write(PlainJson.of(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root)));
    writer.write('\n');
  }

  private static void counts(ObjectNode node, Map<? extends Enum<?>, Integer> counts) {
    counts.forEach((what, count) -> node.put(what.name(), count));
  }

  private static void list(ObjectNode node, ListState state) {
    node.put("name", state.list().name());
    node.put("scope", state.list().scope().name());
    node.put("visible", state.all());
    for (Verdict verdict : Verdict.values()) {
      node.put(verdict.name().toLowerCase(Locale.ROOT), state.of(verdict));
    }
    node.put("misplaced", state.isInternal() ? state.of(Verdict.EXTERNAL) : 0);
    ArrayNode first = node.putArray("first");
    for (ListState.First one : state.firsts()) {
      Judged contact = one.contact();
      first
          .addObject()
          .put("locale", one.locale().toLanguageTag())
          .put("key", contact.judgement().key().text())
          .put("displayName", contact.judgement().displayName())
          .put("verdict", contact.verdict().name());
    }
  }

  private static void hr(ObjectNode node, Inputs.Hr hr) {
    node.put("asOf", hr.day().toString());
    node.put("rows", hr.feed().size().rows());
    node.put("persons", hr.feed().count());
    node.put("stale", hr.condition().stale());
  }

  private static void problems(ArrayNode problems, Assessment assessment) {
    assessment
        .inputs()
        .remarks()
        .forEach(
            remark ->
                problems
                    .addObject()
                    .put("input", remark.input())
                    .put("code", remark.code())
                    .put("what", remark.what())
                    .put("mend", remark.mend()));
    for (Judged judged : assessment.contacts()) {
      for (ContactProblem problem : judged.contact().problems()) {
        problems
            .addObject()
            .put("input", "directory")
            .put("code", problem.code())
            .put("key", judged.judgement().key().text())
            .put("field", problem.field())
            .put("what", problem.what());
      }
    }
  }

  private static void inputs(ObjectNode node, Assessment assessment) {
    node.put("rollcall", assessment.version());
    node.put("judging", assessment.edition());
    ArrayNode inputs = node.putArray("inputs");
    for (Input input : assessment.inputs().files()) {
      inputs
          .addObject()
          .put("name", input.name())
          .put("from", input.from())
          .put("sha256", input.sha256().isEmpty() ? null : input.sha256())
          .put("says", input.says());
    }
  }
}
