package org.rollcall.quickstart.assess.qute;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Template;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.rollcall.quickstart.assess.Assessment;

/**
 * {@code report.html}: one page that needs nothing beside itself, neither scripts nor fonts nor the
 * network. Whatever comes from the directory is plain text before it gets here, and escaped by the
 * template.
 */
public final class ReportPage {
  private static final String TEMPLATE = "report.html";

  private ReportPage() {}

  /**
   * Writes it.
   *
   * @throws IOException if it cannot be written
   */
  public static void write(Assessment assessment, Writer writer) throws IOException {
    writer.write(template().data("report", new DescribeAssessment(assessment).report()).render());
  }

  private static Template template() throws IOException {
    Engine engine =
        Engine.builder()
            .addDefaults()
            .addValueResolver(new ReflectionValueResolver())
            .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
            .removeStandaloneLines(true)
            .strictRendering(true)
            .build();
    try (InputStream in =
        Objects.requireNonNull(ReportPage.class.getResourceAsStream(TEMPLATE), TEMPLATE)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return engine.parse(text, Variant.forContentType(Variant.TEXT_HTML));
    }
  }
}
