package org.rollcall.classifier.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rollcall.classifier.contact.PlainText;
import org.rollcall.settings.yaml.DidYouMean;

/** A reason with the names of fields in braces, e.g. {@code marked "{displayName}"}. */
final class ReasonTemplate {
  /** The longest reason, in characters. */
  static final int LONGEST = 300;

  private static final int LONGEST_VALUE = 100;
  private static final int MOST_ITEMS = 3;
  private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)}");

  private final String template;

  ReasonTemplate(String template) {
    this.template = template;
  }

  List<Objection> objections() {
    List<Objection> objections = new ArrayList<>();
    if (template.length() > LONGEST) {
      objections.add(
          objection("too-long", "the reason is longer than " + LONGEST + " characters", "Cut it."));
    }
    Matcher braces = BRACES.matcher(template);
    while (braces.find()) {
      String name = braces.group(1);
      if (ContactField.named(name).isEmpty()) {
        objections.add(unknown(name));
      }
    }
    String rest = BRACES.matcher(template).replaceAll("");
    if (rest.indexOf('{') >= 0 || rest.indexOf('}') >= 0) {
      objections.add(
          objection("malformed-reason", "a brace stands alone", "Write {displayName}, or none."));
    }
    return objections;
  }

  private static Objection unknown(String name) {
    String shown = name.length() > LONGEST_VALUE ? name.substring(0, LONGEST_VALUE) : name;
    return objection(
        "unknown-field",
        "a contact has no field " + shown,
        DidYouMean.nearest(name, ContactField.names())
            .map(near -> "Did you mean {" + near + "}?")
            .orElse("Known are: " + String.join(", ", ContactField.names()) + "."));
  }

  private static Objection objection(String code, String what, String mend) {
    return new Objection(code, "reason", 1, what, mend);
  }

  /** The reason for a contact: plain text, not escaped. */
  String about(SeenContact.Seen seen) {
    String filled =
        BRACES
            .matcher(template)
            .replaceAll(
                match -> Matcher.quoteReplacement(shown(seen.values().get(match.group(1)))));
    return PlainText.of(filled, LONGEST);
  }

  private static String shown(@org.jspecify.annotations.Nullable Object value) {
    if (value instanceof List<?> items) {
      String first =
          items.stream()
              .limit(MOST_ITEMS)
              .map(ReasonTemplate::shown)
              .collect(Collectors.joining(", "));
      int more = items.size() - MOST_ITEMS;
      return more > 0 ? first + " and " + more + " more" : first;
    }
    return PlainText.of(String.valueOf(value), LONGEST_VALUE);
  }
}
