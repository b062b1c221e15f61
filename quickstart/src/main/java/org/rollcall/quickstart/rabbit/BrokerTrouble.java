package org.rollcall.quickstart.rabbit;

import com.rabbitmq.client.AMQP;
import com.rabbitmq.client.AuthenticationFailureException;
import com.rabbitmq.client.PossibleAuthenticationFailureException;
import com.rabbitmq.client.ShutdownSignalException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;
import org.rollcall.quickstart.CannotGoOn;
import org.rollcall.testkit.rabbit.TopologyMismatch;

/** Says what is wrong with a broker, in the words of the person who has to mend it. */
public final class BrokerTrouble {
  private BrokerTrouble() {}

  /** The one message for a failure to reach or to use a broker. */
  public static CannotGoOn explain(BrokerAddress broker, Throwable trouble) {
    String at = "the broker at " + broker.place();
    for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
      switch (cause) {
        case TopologyMismatch mismatch -> {
          return CannotGoOn.refused(
              "on " + at + " the " + mismatch.getMessage(),
              "delete it there if it is empty and nobody's, or name another --vhost.");
        }
        case AuthenticationFailureException refused -> {
          return login(broker, at, refused);
        }
        case PossibleAuthenticationFailureException refused -> {
          return login(broker, at, refused);
        }
        case UnknownHostException unknown -> {
          return CannotGoOn.infrastructure(
              at + " cannot be reached: nobody knows the host name", "check the name.", unknown);
        }
        case ConnectException refused -> {
          return CannotGoOn.infrastructure(
              at + " cannot be reached: " + refused.getMessage(),
              "start it, or name the right host and port.",
              refused);
        }
        case SSLException tls -> {
          return CannotGoOn.infrastructure(
              at + " and this side do not agree on TLS: " + tls.getMessage(),
              "check that the port speaks TLS and that its certificate is trusted by this JDK.",
              tls);
        }
        case ShutdownSignalException closed -> {
          return closed(broker, at, closed);
        }
        default -> {}
      }
    }
    return CannotGoOn.infrastructure(
        at + " cannot be used: " + trouble.getMessage(), "check what it says in its log.", trouble);
  }

  private static CannotGoOn login(BrokerAddress broker, String at, Throwable refused) {
    return CannotGoOn.infrastructure(
        at + " refuses the login of " + broker.user(),
        "check the user, the password file and the user's permissions on the virtual host.",
        refused);
  }

  private static CannotGoOn closed(
      BrokerAddress broker, String at, ShutdownSignalException closed) {
    if (closed.getReason() instanceof AMQP.Connection.Close close
        && close.getReplyCode() == AMQP.NOT_ALLOWED) {
      return CannotGoOn.infrastructure(
          at + " does not let " + broker.user() + " in: " + close.getReplyText(),
          "create the virtual host, or give the user access to it.",
          closed);
    }
    if (closed.getReason() instanceof AMQP.Channel.Close close
        && close.getReplyCode() == AMQP.ACCESS_REFUSED) {
      return CannotGoOn.infrastructure(
          at + " refuses what was asked: " + close.getReplyText(),
          "give the user configure, write and read permission on rollcall.* and the queues.",
          closed);
    }
    return CannotGoOn.infrastructure(
        at + " ended the connection: " + closed.getMessage(),
        "check what it says in its log.",
        closed);
  }
}
