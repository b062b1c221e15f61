package org.rollcall.acceptance.kubernetes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The documents of a rendered kustomization, strictly typed.
 *
 * @param all in the order of the stream
 */
record Manifests(List<HasMetadata> all) {

  private static final Map<String, Class<? extends HasMetadata>> KINDS =
      Map.of(
          "v1/Namespace", Namespace.class,
          "v1/ServiceAccount", ServiceAccount.class,
          "v1/Service", Service.class,
          "v1/ConfigMap", ConfigMap.class,
          "apps/v1/Deployment", Deployment.class,
          "networking.k8s.io/v1/NetworkPolicy", NetworkPolicy.class);

  private static final ObjectMapper YAML =
      YAMLMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .annotationIntrospector(new NothingElse())
          .build();

  Manifests {
    all = List.copyOf(all);
  }

  /**
   * Reads a stream of YAML documents.
   *
   * @throws IllegalArgumentException if a document is of a kind that we do not use, or has a field
   *     that its kind does not know
   */
  static Manifests parse(String yaml) {
    List<HasMetadata> documents = new ArrayList<>();
    try (MappingIterator<JsonNode> trees = YAML.readerFor(JsonNode.class).readValues(yaml)) {
      while (trees.hasNextValue()) {
        JsonNode tree = trees.nextValue();
        if (!tree.isNull() && !tree.isMissingNode()) {
          documents.add(typed(tree));
        }
      }
    } catch (IOException e) {
      throw new IllegalArgumentException("Not YAML: " + e.getMessage(), e);
    }
    return new Manifests(documents);
  }

  private static HasMetadata typed(JsonNode tree) {
    String kind = tree.path("apiVersion").asText() + "/" + tree.path("kind").asText();
    Class<? extends HasMetadata> type = KINDS.get(kind);
    if (type == null) {
      throw new IllegalArgumentException("A kind that these manifests do not use: " + kind);
    }
    try {
      return YAML.treeToValue(tree, type);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(kind + ": " + e.getOriginalMessage(), e);
    }
  }

  <T extends HasMetadata> List<T> of(Class<T> type) {
    return all.stream().filter(type::isInstance).map(type::cast).toList();
  }

  <T extends HasMetadata> T named(Class<T> type, String name) {
    return of(type).stream()
        .filter(document -> name.equals(document.getMetadata().getName()))
        .findFirst()
        .orElseThrow(
            () -> new AssertionError("There is no " + type.getSimpleName() + " named " + name));
  }

  /** The model keeps unknown fields in a map of its own; here they are mistakes. */
  private static final class NothingElse extends JacksonAnnotationIntrospector {
    private static final long serialVersionUID = 1;

    @Override
    public Boolean hasAnySetter(Annotated annotated) {
      return false;
    }
  }
}
