package org.rollcall.testkit.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the simulator plays, held against what Microsoft publishes. */
class PublishedTest {
  @ParameterizedTest
  @EnumSource
  void everyPropertyIsOneOfTheSchema(Kind kind) {
    PublishedTypes published = there(PublishedTypes.find());

    assertThat(kind.properties()).allMatch(property -> published.has(kind.type(), property));
    assertThat(published.has(kind.type(), "shoeSize")).isFalse();
  }

  @Test
  void everyReadThatIsPlayedIsDocumentedForTheReadersPermissions() {
    PublishedPermissions published = there(PublishedPermissions.find());
    List<GraphRequest> reads =
        List.of(
            request("GET", "/contacts"),
            request("GET", "/contacts/1"),
            request("GET", "/contacts/delta()"),
            request("GET", "/users/1"),
            request("GET", "/users/delta"),
            request("GET", "/groups/1"),
            request("GET", "/groups/delta"),
            request("GET", "/groups/1/members"),
            request("GET", "/groups/1/transitiveMembers"),
            request("GET", "/domains"),
            request("POST", "/$batch"));

    assertThat(
            published.objections(
                reads,
                "OrgContact.Read.All",
                "User.Read.All",
                "GroupMember.Read.All",
                "Domain.Read.All"))
        .isEmpty();
    assertThat(published.objections(reads, "User.Read.All")).isNotEmpty();
  }

  @Test
  void aPatchOfAContactIsNoDocumentedOperation() {
    PublishedPermissions published = there(PublishedPermissions.find());

    assertThat(
            published.objections(
                List.of(request("PATCH", "/contacts/1")), "Directory.ReadWrite.All"))
        .singleElement()
        .asString()
        .contains("not documented");
  }

  @Test
  void aPropertyThatDoesNotExistIsObjectedTo() {
    PublishedTypes published = there(PublishedTypes.find());

    assertThat(published.objections(List.of(request("GET", "/contacts?$select=mail,isHidden"))))
        .singleElement()
        .asString()
        .contains("no isHidden");
  }

  private static GraphRequest request(String method, String relative) {
    return GraphRequest.of(method, relative, Map.of(), "", false);
  }

  private static <T> T there(Optional<T> published) {
    assumeTrue(published.isPresent(), Published.VARIABLE + " names no folder that holds graph/");
    return published.orElseThrow();
  }
}
