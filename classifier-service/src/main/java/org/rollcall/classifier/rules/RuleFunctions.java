package org.rollcall.classifier.rules;

import com.google.common.collect.ImmutableList;
import com.ibm.icu.text.SpoofChecker;
import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.StructTypeReference;
import dev.cel.runtime.CelFunctionBinding;
import java.util.List;
import java.util.Optional;
import org.rollcall.classifier.name.Fold;
import org.rollcall.contracts.DomainName;
import org.rollcall.contracts.EmailAddress;

/** What rules may call beside what CEL brings. */
final class RuleFunctions {
  static final String OWN = "isOwnDomain";
  static final String PARTNER = "isPartnerDomain";
  static final String CONSUMER = "isConsumerDomain";
  static final String MEMBER_OF = "memberOf";
  static final String OU_UNDER = "ouUnder";
  static final String UNDER = "underDomain";

  /** Answered differently for each contact and organisation, see {@link ContactFunctions}. */
  static final List<String> LATE = List.of(UNDER, OWN, PARTNER, CONSUMER, MEMBER_OF, OU_UNDER);

  static final String CONTACT = "Contact";
  private static final CelType TEXT = SimpleType.STRING;
  private static final SpoofChecker LOOK_ALIKES =
      new SpoofChecker.Builder().setChecks(SpoofChecker.CONFUSABLE).build();

  private RuleFunctions() {}

  static List<CelFunctionDecl> declarations() {
    CelType contact = StructTypeReference.create(CONTACT);
    return List.of(
        member(UNDER, SimpleType.BOOL, TEXT, TEXT),
        member(OWN, SimpleType.BOOL, TEXT),
        member(PARTNER, SimpleType.BOOL, TEXT),
        member(CONSUMER, SimpleType.BOOL, TEXT),
        member("skeleton", TEXT, TEXT),
        member("foldedEquals", SimpleType.BOOL, TEXT, TEXT),
        member(MEMBER_OF, SimpleType.BOOL, contact, TEXT),
        member(OU_UNDER, SimpleType.BOOL, contact, TEXT));
  }

  private static CelFunctionDecl member(String name, CelType result, CelType... arguments) {
    return CelFunctionDecl.newFunctionDeclaration(
        name, CelOverloadDecl.newMemberOverload(overload(name), result, arguments));
  }

  static String overload(String name) {
    return "rollcall_" + name;
  }

  /** Those that answer by their arguments alone; a built SpoofChecker does not change. */
  @SuppressWarnings("Immutable")
  static List<CelFunctionBinding> bindings() {
    return ImmutableList.<CelFunctionBinding>builder()
        .addAll(two("foldedEquals", (one, other) -> Fold.of(one).equals(Fold.of(other))))
        .addAll(
            CelFunctionBinding.fromOverloads(
                "skeleton",
                CelFunctionBinding.from(
                    overload("skeleton"), String.class, LOOK_ALIKES::getSkeleton)))
        .build();
  }

  @SuppressWarnings("Immutable")
  private static Iterable<CelFunctionBinding> two(String name, TwoTexts function) {
    return CelFunctionBinding.fromOverloads(
        name,
        CelFunctionBinding.from(overload(name), String.class, String.class, function::answer));
  }

  /** The domain of a mail address, or the domain itself. */
  static Optional<DomainName> domainOf(String addressOrDomain) {
    return addressOrDomain.indexOf('@') < 0
        ? DomainName.parse(addressOrDomain)
        : EmailAddress.parse(addressOrDomain).map(EmailAddress::domain);
  }

  /** Compares two texts. */
  private interface TwoTexts {
    boolean answer(String one, String other);
  }
}
