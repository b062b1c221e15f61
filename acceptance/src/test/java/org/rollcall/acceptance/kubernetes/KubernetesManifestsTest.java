package org.rollcall.acceptance.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.ContainerPort;
import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.Volume;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPort;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KubernetesManifestsTest {

  private static final List<String> SERVICES =
      List.of("directory-reader", "classifier-service", "remediation-service");
  private static final Set<Integer> LDAP_PORTS = Set.of(389, 636, 3268, 3269);

  private static boolean rendered;
  private static Manifests base = new Manifests(List.of());

  @BeforeAll
  static void read() {
    rendered = Kustomization.kubectlIsHere();
    base = manifests("base");
  }

  private static Manifests manifests(String name) {
    Path root = Path.of(System.getProperty("rollcall.root", ".."));
    Kustomization kustomization = new Kustomization(root.resolve("k8s").resolve(name));
    return Manifests.parse(rendered ? kustomization.rendered() : kustomization.asTheyStand());
  }

  @Test
  void eachServiceHasADeploymentAServiceAndAnAccountOfItsOwn() {
    assertThat(base.of(Deployment.class))
        .extracting(d -> d.getMetadata().getName())
        .containsExactlyInAnyOrderElementsOf(SERVICES);
    assertThat(base.of(Service.class))
        .extracting(s -> s.getMetadata().getName())
        .containsExactlyInAnyOrderElementsOf(SERVICES);
    assertThat(base.of(ServiceAccount.class))
        .extracting(a -> a.getMetadata().getName())
        .containsExactlyInAnyOrderElementsOf(SERVICES);
    assertThat(SERVICES)
        .allSatisfy(service -> assertThat(pod(service).getServiceAccountName()).isEqualTo(service));
  }

  @Test
  void noPodHoldsATokenForTheClusterItself() {
    assertThat(SERVICES)
        .allSatisfy(
            service -> {
              assertThat(pod(service).getAutomountServiceAccountToken()).isFalse();
              assertThat(
                      base.named(ServiceAccount.class, service).getAutomountServiceAccountToken())
                  .isFalse();
            });
  }

  @Test
  void everyPodIsWhatTheRestrictedStandardAsksFor() {
    assertThat(SERVICES)
        .allSatisfy(
            service -> {
              PodSpec pod = pod(service);
              assertThat(pod.getSecurityContext().getRunAsNonRoot()).isTrue();
              assertThat(pod.getSecurityContext().getSeccompProfile().getType())
                  .isEqualTo("RuntimeDefault");
              assertThat(pod.getContainers()).allSatisfy(KubernetesManifestsTest::isRestricted);
            });
  }

  private static void isRestricted(Container container) {
    assertThat(container.getSecurityContext().getAllowPrivilegeEscalation()).isFalse();
    assertThat(container.getSecurityContext().getReadOnlyRootFilesystem()).isTrue();
    assertThat(container.getSecurityContext().getCapabilities().getDrop()).containsExactly("ALL");
  }

  @Test
  void everybodyMeansTheSamePort() {
    assertThat(SERVICES)
        .allSatisfy(
            service -> {
              Container container = pod(service).getContainers().getFirst();
              ContainerPort port = container.getPorts().getFirst();
              int number = port.getContainerPort();
              assertThat(container.getEnv())
                  .anySatisfy(
                      env -> {
                        assertThat(env.getName()).isEqualTo("QUARKUS_HTTP_PORT");
                        assertThat(env.getValue()).isEqualTo(Integer.toString(number));
                      });
              assertThat(
                      List.of(
                          container.getStartupProbe(),
                          container.getLivenessProbe(),
                          container.getReadinessProbe()))
                  .allSatisfy(probe -> isPort(probe.getHttpGet().getPort(), port));
              isPort(
                  base.named(Service.class, service)
                      .getSpec()
                      .getPorts()
                      .getFirst()
                      .getTargetPort(),
                  port);
              assertThat(
                      base.named(NetworkPolicy.class, service).getSpec().getIngress().stream()
                          .flatMap(rule -> rule.getPorts().stream())
                          .map(allowed -> allowed.getPort().getIntVal()))
                  .containsExactly(number);
              assertThat(read(service + "/Dockerfile"))
                  .contains("QUARKUS_HTTP_PORT=" + number)
                  .contains("EXPOSE " + number);
            });
  }

  private static void isPort(IntOrString meant, ContainerPort port) {
    if (meant.getStrVal() == null) {
      assertThat(meant.getIntVal()).isEqualTo(port.getContainerPort());
    } else {
      assertThat(meant.getStrVal()).isEqualTo(port.getName());
    }
  }

  @Test
  void oneClassifierEndsBeforeTheNextBegins() {
    var deployment = base.named(Deployment.class, "classifier-service").getSpec();

    assertThat(deployment.getReplicas()).isEqualTo(1);
    assertThat(deployment.getStrategy().getType()).isEqualTo("Recreate");
  }

  @Test
  void theDatabaseIsSpokenToByCheckedTlsOnly() {
    assertThat(SERVICES)
        .allSatisfy(
            service -> {
              assertThat(read("k8s/base/" + service + "/settings.env"))
                  .contains("?sslmode=verify-full&sslrootcert=/etc/rollcall/ca/ca.crt")
                  .contains("REACTIVE_POSTGRESQL_SSL_MODE=verify-full")
                  .contains("REACTIVE_TRUST_CERTIFICATE_PEM_CERTS=/etc/rollcall/ca/ca.crt")
                  .contains("RABBITMQ_SSL=true");
              assertThat(pod(service).getContainers().getFirst().getVolumeMounts())
                  .anySatisfy(
                      mount -> {
                        assertThat(mount.getMountPath()).isEqualTo("/etc/rollcall/ca");
                        assertThat(mount.getReadOnly()).isTrue();
                      });
            });
  }

  @Test
  void theHrFeedIsAVolumeThatTheClassifierOnlyReads() {
    assertThat(pod("classifier-service").getVolumes())
        .filteredOn(volume -> volume.getPersistentVolumeClaim() != null)
        .singleElement()
        .satisfies(
            volume -> {
              assertThat(volume.getPersistentVolumeClaim().getClaimName()).isEqualTo("hr-feed");
              assertThat(volume.getPersistentVolumeClaim().getReadOnly()).isTrue();
            });
  }

  @Test
  void everyBaseOfListsLiesBelowTheDirectoryThatItNames() {
    assertListsFit("k8s/base/organisation.yaml", "k8s/base/directory-reader/directories.yaml");
    assertListsFit("k8s/base/organisation.yaml", "k8s/base/remediation-service/directories.yaml");
    String example = "k8s/overlays/example/";
    assertListsFit(example + "organisation.yaml", example + "directory-reader-directories.yaml");
    assertListsFit(example + "organisation.yaml", example + "remediation-service-directories.yaml");
  }

  private static void assertListsFit(String organisationFile, String directoriesFile) {
    JsonNode lists = tree(organisationFile).at("/spec/addressLists");
    JsonNode directories = tree(directoriesFile).at("/spec/directories");
    assertThat(lists)
        .isNotEmpty()
        .allSatisfy(
            list ->
                assertThat(directories)
                    .anySatisfy(
                        directory -> {
                          assertThat(directory.path("name")).isEqualTo(list.path("directory"));
                          assertThat(list.path("baseDn").asText())
                              .endsWith("," + directory.path("baseDn").asText());
                        }));
  }

  private static JsonNode tree(String file) {
    try {
      return new YAMLMapper().readTree(read(file));
    } catch (JsonProcessingException e) {
      throw new AssertionError(file + " is no YAML", e);
    }
  }

  private static String read(String file) {
    try {
      return Files.readString(Path.of(System.getProperty("rollcall.root", "..")).resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void everyPodIsWatched() {
    assertThat(SERVICES)
        .allSatisfy(
            service -> {
              Container container = pod(service).getContainers().getFirst();
              assertThat(container.getStartupProbe().getHttpGet().getPath())
                  .isEqualTo("/q/health/started");
              assertThat(container.getLivenessProbe().getHttpGet().getPath())
                  .isEqualTo("/q/health/live");
              assertThat(container.getReadinessProbe().getHttpGet().getPath())
                  .isEqualTo("/q/health/ready");
              assertThat(container.getResources().getLimits()).containsKey("memory");
            });
  }

  @Test
  void theNamespaceDeniesEverythingThatNoServiceAllows() {
    NetworkPolicy deny = base.named(NetworkPolicy.class, "default-deny");

    assertThat(deny.getSpec().getPodSelector().getMatchLabels()).isNullOrEmpty();
    assertThat(deny.getSpec().getPolicyTypes()).containsExactlyInAnyOrder("Ingress", "Egress");
    assertThat(deny.getSpec().getIngress()).isNullOrEmpty();
    assertThat(deny.getSpec().getEgress()).isNullOrEmpty();
  }

  @Test
  void aPolicyAppliesToThePodsOfItsService() {
    assertThat(SERVICES)
        .allSatisfy(
            service -> {
              var selector = base.named(NetworkPolicy.class, service).getSpec().getPodSelector();
              var labels =
                  base.named(Deployment.class, service)
                      .getSpec()
                      .getTemplate()
                      .getMetadata()
                      .getLabels();
              assertThat(selector.getMatchLabels()).isNotEmpty();
              assertThat(labels).containsAllEntriesOf(selector.getMatchLabels());
            });
  }

  @Test
  void theClassifierReachesNoDirectory() {
    assertThat(waysOut("classifier-service")).doesNotContainAnyElementsOf(LDAP_PORTS);
    assertThat(waysOut("classifier-service")).containsExactlyInAnyOrder(53, 5432, 5671, 443);
    assertThat(waysOut("directory-reader")).containsAll(Set.of(389, 636));
    assertThat(waysOut("remediation-service")).containsAll(Set.of(389, 636));
  }

  @Test
  void everyWayOutNamesItsPortsAndItsDestination() {
    assertThat(SERVICES)
        .allSatisfy(
            service ->
                assertThat(base.named(NetworkPolicy.class, service).getSpec().getEgress())
                    .allSatisfy(
                        rule -> {
                          assertThat(rule.getPorts()).isNotEmpty();
                          assertThat(rule.getTo()).isNotEmpty();
                        }));
  }

  @Test
  void onlyRemediationMountsTheWritersSecret() {
    assertThat(SERVICES.stream().filter(service -> mounts(service, "directory-writer-account")))
        .containsExactly("remediation-service");
  }

  @Test
  void noServiceMountsAnothersSettings() {
    assertThat(SERVICES)
        .allSatisfy(
            mine ->
                assertThat(SERVICES.stream().filter(theirs -> mounts(mine, theirs)))
                    .containsExactly(mine));
  }

  @Test
  void theReadersDirectoriesNameNoWriter() {
    assumeTrue(rendered, "kubectl is not installed: generated ConfigMaps cannot be looked at");

    ConfigMap directories =
        base.of(ConfigMap.class).stream()
            .filter(m -> m.getMetadata().getName().startsWith("directory-reader-directories-"))
            .findFirst()
            .orElseThrow();

    assertThat(directories.getData().get("directories.yaml"))
        .contains("reader:")
        .doesNotContain("writer:")
        .doesNotContain("seat:");
  }

  @Test
  void theExampleOverlayIsAsStrictAndKeepsTheSeparation() {
    assumeTrue(rendered, "kubectl is not installed: an overlay cannot be rendered");

    Manifests overlay = manifests("overlays/example");

    assertThat(overlay.all()).hasSameSizeAs(base.all());
    assertThat(waysOut(overlay, "classifier-service")).doesNotContainAnyElementsOf(LDAP_PORTS);
    assertThat(overlay.of(Deployment.class))
        .allSatisfy(
            d ->
                assertThat(
                        d.getSpec().getTemplate().getSpec().getContainers().getFirst().getImage())
                    .startsWith("registry."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{apiVersion: apps/v1, kind: Deployment, spec: {template: {spec: {runAsNonRot: true}}}}",
        "{apiVersion: apps/v1, kind: Deployment, sepc: {}}",
        "{apiVersion: networking.k8s.io/v1, kind: NetworkPolicy, spec: {policyType: [Egress]}}",
        "{apiVersion: v1, kind: Secret}"
      })
  void aMisspeltFieldOrAForeignKindIsCaught(String offender) {
    assertThatThrownBy(() -> Manifests.parse(offender))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static PodSpec pod(String service) {
    return base.named(Deployment.class, service).getSpec().getTemplate().getSpec();
  }

  private static boolean mounts(String service, String secret) {
    return pod(service).getVolumes().stream()
        .map(Volume::getSecret)
        .filter(Objects::nonNull)
        .anyMatch(source -> secret.equals(source.getSecretName()));
  }

  private static Set<Integer> waysOut(String service) {
    return waysOut(base, service);
  }

  private static Set<Integer> waysOut(Manifests manifests, String service) {
    return manifests.named(NetworkPolicy.class, service).getSpec().getEgress().stream()
        .flatMap(rule -> rule.getPorts().stream())
        .map(NetworkPolicyPort::getPort)
        .map(port -> port.getIntVal())
        .collect(Collectors.toSet());
  }
}
