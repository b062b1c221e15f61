package org.rollcall.reader.reading.graph;

import org.rollcall.reader.reading.DirectoryHands;
import org.rollcall.testkit.graph.GraphSimulator;

/** Those who work on the tenant, with mail contacts. */
record TenantHands(GraphSimulator graph) implements DirectoryHands {
  @Override
  public String add(String name) {
    String mail = name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "@example.net";
    return graph.contacts().add(name, mail);
  }

  @Override
  public void changeTitle(String id, String title) {
    graph.contacts().set(id, "jobTitle", title);
  }

  @Override
  public void changeMail(String id, String mail) {
    graph.contacts().changeMail(id, mail);
  }

  @Override
  public void rename(String id, String name) {
    graph.contacts().rename(id, name);
  }

  @Override
  public boolean canMove() {
    return false;
  }

  @Override
  public void move(String id) {
    throw new UnsupportedOperationException("a tenant has no places");
  }

  @Override
  public void moveOut(String id) {
    throw new UnsupportedOperationException("a tenant has no places");
  }

  @Override
  public void delete(String id) {
    graph.contacts().softDelete(id);
  }

  @Override
  public boolean canRestore() {
    return true;
  }

  @Override
  public void restore(String id) {
    graph.contacts().restore(id);
  }

  @Override
  public String addGroup(String name) {
    String mail = name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.');
    return graph.groups().add(name, mail + "@heddlu-gorllewin.example");
  }

  @Override
  public void join(String group, String id) {
    graph.groups().join(group, id);
  }

  @Override
  public void leave(String group, String id) {
    graph.groups().leave(group, id);
  }
}
