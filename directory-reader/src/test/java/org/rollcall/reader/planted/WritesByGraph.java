package org.rollcall.reader.planted;

import com.microsoft.graph.models.Group;
import com.microsoft.graph.serviceclient.GraphServiceClient;

/** An offender in every way that the SDK offers: the reader must never do this. */
final class WritesByGraph {
  private WritesByGraph() {}

  static void hide(GraphServiceClient graph, Group hidden) {
    graph.groups().byGroupId("x").patch(hidden);
  }

  static void deleteContact(GraphServiceClient graph) {
    graph.contacts().byOrgContactId("x").delete();
  }

  static void restore(GraphServiceClient graph) {
    graph.contacts().byOrgContactId("x").restore().post();
  }

  static void bundle(GraphServiceClient graph) {
    graph.getBatchRequestBuilder();
  }
}
