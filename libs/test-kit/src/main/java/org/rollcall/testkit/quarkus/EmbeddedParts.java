package org.rollcall.testkit.quarkus;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.lang.reflect.Field;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Starts the embedded parts for {@code @QuarkusTest}s:
 *
 * <pre>
 * &#64;QuarkusTest
 * &#64;QuarkusTestResource(value = EmbeddedParts.class, initArgs = {
 *     &#64;ResourceArg(name = "service", value = "classifier-service"),
 *     &#64;ResourceArg(name = "queue", value = "classifier.observations.v1"),
 *     &#64;ResourceArg(name = "directory", value = "true")})
 * </pre>
 *
 * {@code service} names the database; {@code queue} (optional) is the one that the service
 * consumes; {@code directory} (optional) adds an LDAP directory. Test fields marked {@link Part}
 * are filled.
 */
public final class EmbeddedParts implements QuarkusTestResourceLifecycleManager {
  private static final List<String> CHATTERERS =
      List.of("org.apache.qpid", "qpid.message", "io.zonky.test");

  private String service = "test";
  private @Nullable String queue;
  private boolean withDirectory;
  private @Nullable RunningParts running;

  @Override
  public void init(Map<String, String> arguments) {
    service = arguments.getOrDefault("service", service);
    queue = arguments.get("queue");
    withDirectory = Boolean.parseBoolean(arguments.get("directory"));
  }

  @Override
  public Map<String, String> start() {
    running = RunningParts.start(service, withDirectory);
    Map<String, String> configuration = new HashMap<>(running.configuration());
    configuration.put("quarkus.http.test-port", "0");
    if (queue != null) {
      configuration.put("mp.messaging.incoming.inbox.queue.name", queue);
    }
    for (String category : CHATTERERS) {
      configuration.put("quarkus.log.category.\"" + category + "\".level", "WARN");
    }
    return configuration;
  }

  @Override
  public void inject(TestInjector test) {
    RunningParts parts = Objects.requireNonNull(running, "not started");
    for (Object part : parts.all()) {
      test.injectIntoFields(part, field -> wants(field, part));
    }
  }

  private static boolean wants(Field field, Object part) {
    return field.isAnnotationPresent(Part.class) && field.getType().equals(part.getClass());
  }

  @Override
  public void stop() {
    if (running != null) {
      running.close();
      running = null;
    }
  }
}
