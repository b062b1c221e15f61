package org.rollcall.classifier.name;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFormsTest {
  @ParameterizedTest
  @CsvSource({
    "dafydd,david", "dafydd,dai", "dewi,david", "ieuan,evan", "ifan,john", "gwilym,william",
    "gwilym,bill", "rhys,rees", "sian,jane", "mair,mary", "catrin,catherine", "huw,hugh",
    "hywel,howell", "llew,llewellyn", "geraint,ger", "gareth,gaz", "iwan,ewan", "robert,bob",
    "margaret,peggy", "harriet,henrietta", "tomos,thomas", "kate,catherine"
  })
  void formsOfOneName(String one, String other) {
    assertThat(NameForms.areForms(one, other)).isTrue();
    assertThat(NameForms.areForms(other, one)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"robert,william", "gareth,geraint", "sian,mair", "john,john", "x,john", "dai,dilys"})
  void notFormsOfOneAnother(String one, String other) {
    assertThat(NameForms.areForms(one, other)).isFalse();
  }

  @Property(tries = 500)
  void keysMeetExactlyWhereNamesAreForms(
      @ForAll @From("names") String one, @ForAll @From("names") String other) {
    boolean meet = NameForms.keys(one).stream().anyMatch(NameForms.keys(other)::contains);

    assertThat(NameForms.areForms(one, other)).isEqualTo(meet && !one.equals(other));
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.of(
        "john", "evan", "ieuan", "jack", "jon", "hugh", "huw", "bert", "albert", "robert", "rob",
        "mary", "mair", "may", "molly", "nobody", "");
  }
}
