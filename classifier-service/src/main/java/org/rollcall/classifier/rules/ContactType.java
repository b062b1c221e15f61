package org.rollcall.classifier.rules;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.cel.common.types.CelType;
import dev.cel.common.types.CelTypeProvider;
import dev.cel.common.types.StructType;
import java.util.Optional;

/** The type of {@code contact}: a misspelt field is found before any contact is looked at. */
final class ContactType implements CelTypeProvider {
  static final String VARIABLE = "contact";

  private static final StructType TYPE =
      StructType.create(
          RuleFunctions.CONTACT,
          ImmutableSet.copyOf(ContactField.names()),
          name -> ContactField.named(name).map(field -> field.type().cel()));

  @Override
  public ImmutableCollection<CelType> types() {
    return ImmutableList.of(TYPE);
  }

  @Override
  public Optional<CelType> findType(String typeName) {
    return typeName.equals(RuleFunctions.CONTACT) ? Optional.of(TYPE) : Optional.empty();
  }
}
