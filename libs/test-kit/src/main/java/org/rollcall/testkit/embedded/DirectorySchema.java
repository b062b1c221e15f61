package org.rollcall.testkit.embedded;

import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.schema.AttributeTypeDefinition;
import com.unboundid.ldap.sdk.schema.ObjectClassDefinition;
import com.unboundid.ldap.sdk.schema.Schema;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an address book needs beyond the standard schema (RFC 4519, RFC 2798), with the names and
 * identifiers that Active Directory and Netscape gave it, and an auxiliary class (under the
 * enterprise number that RFC 5612 keeps for examples) through which any entry may carry it.
 */
public final class DirectorySchema {
  private static final String TEXT =
      "EQUALITY caseIgnoreMatch SUBSTR caseIgnoreSubstringsMatch"
          + " SYNTAX 1.3.6.1.4.1.1466.115.121.1.15";

  private static final List<String> ATTRIBUTE_TYPES =
      List.of(
          "( 1.2.840.113556.1.4.7000.102.73 NAME 'msExchHideFromAddressLists'"
              + " EQUALITY booleanMatch SYNTAX 1.3.6.1.4.1.1466.115.121.1.7 SINGLE-VALUE )",
          "( 1.2.840.113556.1.2.210 NAME 'proxyAddresses' " + TEXT + " )",
          "( 1.2.840.113556.1.2.352 NAME 'targetAddress' " + TEXT + " SINGLE-VALUE )",
          "( 2.16.840.1.113730.3.1.13 NAME 'mailAlternateAddress' " + TEXT + " )",
          "( 1.2.840.113556.1.2.146 NAME 'company' " + TEXT + " SINGLE-VALUE )",
          "( 1.2.840.113556.1.2.141 NAME 'department' " + TEXT + " SINGLE-VALUE )");

  private static final String OBJECT_CLASS =
      "( 1.3.6.1.4.1.32473.1.2.1 NAME 'rollcallAddressBookEntry' SUP top AUXILIARY"
          + " MAY ( mail $ displayName $ employeeNumber $ msExchHideFromAddressLists"
          + " $ proxyAddresses $ targetAddress $ mailAlternateAddress $ company $ department ) )";

  private DirectorySchema() {}

  /** For OpenLDAP's {@code slapd.conf}: a file to include after core, cosine and inetorgperson. */
  public static String forOpenLdap() {
    return Stream.concat(
            ATTRIBUTE_TYPES.stream().map(type -> "attributetype " + type),
            Stream.of("objectclass " + OBJECT_CLASS))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  /** The standard schema and ours. */
  static Schema all() throws LDAPException {
    Entry ours = new Entry("cn=schema");
    ours.addAttribute("objectClass", "top", "ldapSubEntry", "subschema");
    for (String type : ATTRIBUTE_TYPES) {
      ours.addAttribute("attributeTypes", new AttributeTypeDefinition(type).toString());
    }
    ours.addAttribute("objectClasses", new ObjectClassDefinition(OBJECT_CLASS).toString());
    return Schema.mergeSchemas(Schema.getDefaultStandardSchema(), new Schema(ours));
  }
}
