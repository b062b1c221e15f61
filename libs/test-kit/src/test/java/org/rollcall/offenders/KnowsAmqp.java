package org.rollcall.offenders;

import com.rabbitmq.client.ConnectionFactory;

class KnowsAmqp {
  int port(ConnectionFactory factory) {
    return factory.getPort();
  }
}
