package org.rollcall.testkit.graph;

import java.util.List;
import java.util.Set;

/**
 * The properties that the simulator lets a request select. The names are those of the v1.0 schema;
 * {@link PublishedTypes} checks them where the schema is at hand.
 */
final class Property {
  /** Told of a single group only, and only when selected; to be changed in a PATCH of its own. */
  static final Set<String> SINGLE_GROUP_ONLY =
      Set.of(
          "allowExternalSenders",
          "autoSubscribeNewMembers",
          "hideFromAddressLists",
          "hideFromOutlookClients",
          "isSubscribedByMail",
          "unseenCount");

  private static final List<String> CONTACT =
      List.of(
          "addresses",
          "companyName",
          "department",
          "displayName",
          "givenName",
          "jobTitle",
          "mail",
          "mailNickname",
          "onPremisesLastSyncDateTime",
          "onPremisesProvisioningErrors",
          "onPremisesSyncEnabled",
          "phones",
          "proxyAddresses",
          "serviceProvisioningErrors",
          "surname");
  private static final List<String> USER_USUAL =
      List.of(
          "businessPhones",
          "displayName",
          "givenName",
          "jobTitle",
          "mail",
          "mobilePhone",
          "officeLocation",
          "preferredLanguage",
          "surname",
          "userPrincipalName");
  private static final List<String> USER_SELECTED =
      List.of(
          "accountEnabled",
          "city",
          "companyName",
          "country",
          "createdDateTime",
          "creationType",
          "deletedDateTime",
          "department",
          "employeeId",
          "employeeType",
          "externalUserState",
          "externalUserStateChangeDateTime",
          "faxNumber",
          "identities",
          "imAddresses",
          "isManagementRestricted",
          "isResourceAccount",
          "mailNickname",
          "onPremisesDistinguishedName",
          "onPremisesDomainName",
          "onPremisesExtensionAttributes",
          "onPremisesImmutableId",
          "onPremisesLastSyncDateTime",
          "onPremisesSamAccountName",
          "onPremisesSecurityIdentifier",
          "onPremisesSyncEnabled",
          "onPremisesUserPrincipalName",
          "otherMails",
          "postalCode",
          "proxyAddresses",
          "securityIdentifier",
          "showInAddressList",
          "state",
          "streetAddress",
          "usageLocation",
          "userType");
  private static final List<String> GROUP_USUAL =
      List.of(
          "classification",
          "createdDateTime",
          "deletedDateTime",
          "description",
          "displayName",
          "expirationDateTime",
          "groupTypes",
          "isAssignableToRole",
          "mail",
          "mailEnabled",
          "mailNickname",
          "membershipRule",
          "membershipRuleProcessingState",
          "onPremisesDomainName",
          "onPremisesLastSyncDateTime",
          "onPremisesNetBiosName",
          "onPremisesProvisioningErrors",
          "onPremisesSamAccountName",
          "onPremisesSecurityIdentifier",
          "onPremisesSyncEnabled",
          "preferredDataLocation",
          "preferredLanguage",
          "proxyAddresses",
          "renewedDateTime",
          "securityEnabled",
          "securityIdentifier",
          "serviceProvisioningErrors",
          "theme",
          "uniqueName",
          "visibility");
  private static final List<String> GROUP_SELECTED =
      List.of(
          "allowExternalSenders",
          "autoSubscribeNewMembers",
          "hideFromAddressLists",
          "hideFromOutlookClients",
          "isManagementRestricted",
          "isSubscribedByMail",
          "resourceBehaviorOptions",
          "resourceProvisioningOptions",
          "unseenCount");

  private Property() {}

  /** What comes when a request selects nothing. */
  static List<String> usual(Kind kind) {
    return switch (kind) {
      case CONTACTS -> CONTACT;
      case USERS -> USER_USUAL;
      case GROUPS -> GROUP_USUAL;
    };
  }

  /** What comes only when it is selected. */
  static List<String> onlySelected(Kind kind) {
    return switch (kind) {
      case CONTACTS -> List.of();
      case USERS -> USER_SELECTED;
      case GROUPS -> GROUP_SELECTED;
    };
  }
}
