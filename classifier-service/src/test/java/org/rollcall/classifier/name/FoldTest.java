package org.rollcall.classifier.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldTest {
  @ParameterizedTest
  @CsvSource({
    "Siân Tŷ-Môn, sian ty-mon",
    "Llŷr ap Gwynfôr, llyr ap gwynfor",
    "Łukasz Żak, lukasz zak",
    "Nguyễn, nguyen",
    "STRAßE, strasse",
    "Δημήτρης, demetres",
    "Jürgen  Æbelø, jurgen aebelo",
    "O’Neill, o'neill",
    "Ó Néill, o neill"
  })
  void lettersBecomePlainLatin(String given, String folded) {
    assertThat(Fold.of(given.replace('’', '\u2019'))).isEqualTo(folded);
  }

  @Test
  void whatNobodySeesIsNotCompared() {
    assertThat(Fold.of("Al\u200Bed\u00A0\t Jones\u202E")).isEqualTo("aled jones");
    assertThat(Fold.of(" \u00A0\t")).isEmpty();
  }

  @Test
  void theBareFormHasNoApostrophesAndHyphens() {
    assertThat(Fold.bare("o'neill-ty mon")).isEqualTo("oneillty mon");
    assertThat(Fold.bare("jones")).isEqualTo("jones");
  }

  @Property(tries = 1000)
  void everyTextFoldsAndIsTidy(@ForAll @StringLength(max = 40) String text) {
    assertThat(Fold.of(text)).doesNotContain("  ").isEqualTo(Fold.of(text).strip());
  }

  @Property(tries = 1000)
  void foldingEuropeanTextTwiceChangesNothing(@ForAll @From("european") String text) {
    assertThat(Fold.of(Fold.of(text))).isEqualTo(Fold.of(text));
  }

  @Property(tries = 1000)
  void composedAndDecomposedAreTheSame(@ForAll @From("european") String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);

    assertThat(Fold.of(decomposed)).isEqualTo(Fold.of(composed));
  }

  @Test
  @Timeout(value = 5, unit = TimeUnit.SECONDS)
  void anEndlessTextIsCutAndNotWaitedFor() {
    assertThat(Fold.of("\uD83D\uDE00".repeat(100_000)).length()).isLessThan(3000);
    assertThat(Fold.of("ŵ".repeat(100_000))).hasSize(1024);
  }

  @Provide
  Arbitrary<String> european() {
    return Arbitraries.strings()
        .withCharRange(' ', '\u024F')
        .withCharRange('\u0391', '\u03C9')
        .withCharRange('\u0410', '\u044F')
        .withCharRange('\u1E00', '\u1EFF')
        .ofMaxLength(20);
  }
}
