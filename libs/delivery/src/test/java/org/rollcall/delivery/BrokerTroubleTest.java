package org.rollcall.delivery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** One story, in order: no topology, then half of it, then no broker, then all is well. */
@QuarkusTest
@QuarkusTestResource(
    value = Surroundings.class,
    restrictToAnnotatedClass = true,
    initArgs = @ResourceArg(name = "topology", value = "false"))
class BrokerTroubleTest {

  @Test
  void serviceDeclaresNothingSaysWhatIsMissingAndRecovers() throws Exception {
    Surroundings here = Surroundings.current();
    String exchange = here.topology().exchange();

    down("exchange " + exchange, "rollcall topology");
    assertThatThrownBy(() -> onChannel(channel -> channel.exchangeDeclarePassive(exchange)))
        .hasRootCauseInstanceOf(com.rabbitmq.client.ShutdownSignalException.class);
    assertThatThrownBy(() -> onChannel(channel -> channel.queueDeclarePassive(here.queue())))
        .hasRootCauseInstanceOf(com.rabbitmq.client.ShutdownSignalException.class);

    onChannel(channel -> channel.exchangeDeclare(exchange, "topic", true));
    down("queue " + here.queue(), "rollcall topology");

    onChannel(channel -> channel.queueDeclare(here.queue(), true, false, false, null));
    up();
    assertThat(returnedFrom(exchange)).as("the service binds nothing").hasSize(1);

    here.proxy().close();
    down("no connection to the broker", "rabbitmq-host");
    assertThat(given().get("/q/health/live").statusCode()).isEqualTo(200);
  }

  private static void down(String reason, String mend) {
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () -> {
              Response health = given().get("/q/health/ready");
              assertThat(health.statusCode()).isEqualTo(503);
              assertThat(health.asString()).contains(reason, mend);
            });
  }

  private static void up() {
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () -> {
              Response health = given().get("/q/health/ready");
              assertThat(health.statusCode()).as(health.asString()).isEqualTo(200);
            });
  }

  private static List<String> returnedFrom(String exchange) throws Exception {
    List<String> returned = new CopyOnWriteArrayList<>();
    try (Connection connection = Surroundings.current().broker().newConnection();
        Channel channel = connection.createChannel()) {
      channel.addReturnListener(message -> returned.add(message.getRoutingKey()));
      channel.basicPublish(exchange, "change.force.v1", true, null, new byte[0]);
      await().atMost(Duration.ofSeconds(5)).until(() -> !returned.isEmpty());
    }
    return returned;
  }

  private static void onChannel(Step step) throws Exception {
    try (Connection connection = Surroundings.current().broker().newConnection();
        Channel channel = connection.createChannel()) {
      step.on(channel);
    }
  }

  private interface Step {
    Object on(Channel channel) throws Exception;
  }
}
