package org.rollcall.remediation.offenders;

import com.rabbitmq.client.Channel;
import java.io.IOException;
import org.rollcall.reader.offenders.Reads;
import org.rollcall.testkit.rabbit.Topology;

/** Leans on the reader and on the test kit, and makes itself a queue. */
public class Writes {
  void declare(Channel channel, Reads reads) throws IOException {
    channel.queueDeclare(Topology.standard().exchange() + reads, true, false, false, null);
  }
}
