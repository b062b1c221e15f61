package org.rollcall.acceptance;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.rollcall.acceptance.footing.Footing;

/**
 * Gives every journey the same started {@link World}, since starting one takes longer than most
 * journeys. It is closed after the last one. Journeys keep out of each other's way by having each
 * an outsider of its own.
 */
final class SharedWorld implements BeforeAllCallback, ParameterResolver {

  private static final ExtensionContext.Namespace HERE =
      ExtensionContext.Namespace.create(SharedWorld.class);

  @Override
  public void beforeAll(ExtensionContext context) {
    world(context);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == World.class;
  }

  @Override
  public World resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return world(context);
  }

  private static World world(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(HERE)
        .getOrComputeIfAbsent(
            Kept.class, key -> new Kept(World.start(Footing.chosen())), Kept.class)
        .world();
  }

  /** Closed by JUnit at the end of all tests. */
  private record Kept(World world)
      implements ExtensionContext.Store.CloseableResource, AutoCloseable {
    @Override
    public void close() {
      world.close();
    }
  }
}
