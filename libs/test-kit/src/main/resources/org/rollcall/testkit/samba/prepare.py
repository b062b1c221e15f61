# Makes a freshly provisioned Samba domain what tests expect: Exchange's hiding attribute in the
# schema, and two accounts that only read, of which "reader" alone may look at deleted objects, as
# an administrator would delegate it in Active Directory. The recycle bin stays off: Samba 4.17 can
# restore nothing when it is on.
# Arguments: smb.conf, sam.ldb. Reads "account password" lines on standard input.
import sys

from samba.auth import system_session
from samba.dcerpc import security
from samba.ndr import ndr_pack, ndr_unpack
from samba.param import LoadParm
from samba.samdb import SamDB

import ldb

configuration = LoadParm()
configuration.load(sys.argv[1])
configuration.set("dsdb:schema update allowed", "yes")


def opened():
    return SamDB(url=sys.argv[2], lp=configuration, session_info=system_session(configuration))


directory = opened()
schema = "CN=Schema,CN=Configuration," + directory.domain_dn()
directory.modify_ldif(
    """dn: CN=ms-Exch-Hide-From-Address-Lists,%s
changetype: add
objectClass: attributeSchema
lDAPDisplayName: msExchHideFromAddressLists
attributeID: 1.2.840.113556.1.4.7000.102.73
attributeSyntax: 2.5.5.8
oMSyntax: 1
isSingleValued: TRUE
"""
    % schema
)
directory.set_schema_update_now()
directory.modify_ldif(
    """dn: CN=Mail-Recipient,%s
changetype: modify
add: mayContain
mayContain: msExchHideFromAddressLists
"""
    % schema
)
directory.set_schema_update_now()

directory = opened()
for line in sys.stdin:
    account, password = line.split()
    directory.newuser(account, password)

deleted = "CN=Deleted Objects," + directory.domain_dn()
reader = directory.search(expression="(sAMAccountName=reader)", attrs=["objectSid"])[0]
sid = ndr_unpack(security.dom_sid, reader["objectSid"][0])
container = directory.search(
    base=deleted,
    scope=ldb.SCOPE_BASE,
    attrs=["nTSecurityDescriptor"],
    controls=["show_deleted:1"],
)[0]
rights = ndr_unpack(security.descriptor, container["nTSecurityDescriptor"][0])
domain = security.dom_sid(directory.get_domain_sid())
sddl = rights.as_sddl(domain).replace("S:", "(A;CI;RPLC;;;%s)S:" % sid, 1)
change = ldb.Message(ldb.Dn(directory, deleted))
change["nTSecurityDescriptor"] = ldb.MessageElement(
    ndr_pack(security.descriptor.from_sddl(sddl, domain)),
    ldb.FLAG_MOD_REPLACE,
    "nTSecurityDescriptor",
)
directory.modify(change, controls=["show_deleted:1"])
