package org.rollcall.quickstart.bench.crowd;

import java.util.List;
import java.util.SplittableRandom;

/** Names and posts to choose from. One surname in three is a double one, so that many differ. */
final class Names {
  private static final List<String> GIVEN =
      words(
          "Aled Alun Angharad Anwen Bethan Bronwen Bryn Carys Catrin Ceri Dafydd Delyth Dilwyn"
              + " Eirlys Eleri Elin Emrys Ffion Gareth Geraint Gethin Glenys Gwen Gwilym Hefin Huw"
              + " Ieuan Ifan Iola Iwan Lowri Llinos Mair Mared Megan Meirion Morfydd Nerys Nia"
              + " Owain Rhian Rhodri Rhys Siân Siôn Steffan Tomos Alice Brian Deborah Farah George"
              + " Hannah Imran Joanne Karen Liam Mohammed Oliver Priya Robert Susan Zofia");
  private static final List<String> SURNAMES =
      words(
          "Adams Andrews Ashcroft Beddoe Bevan Beynon Bowen Cadwaladr Craddock Davies Edmunds"
              + " Edwards Ellis Evans Eynon Francis Gethin Griffiths Gwynne Harries Havard Hopkin"
              + " Howells Hughes Humphreys Iqbal James Jarman Jenkins John Jones Kendrick Kowalska"
              + " Lewis Llewellyn Lloyd Mathias Meredith Morgan Morris Mostyn Nicholas O'Brien Owen"
              + " Parry Patel Penry Phillips Powell Price Prosser Pugh Rees Rhydderch Roberts"
              + " Rowlands Shah Smith Tanner Teague Thomas Treharne Tudor Vaughan Watkins Williams"
              + " Wynne Yorath Young");
  private static final List<String> TITLES =
      List.of(
          "Police Constable",
          "Police Sergeant",
          "Inspector",
          "Detective Constable",
          "Communications Officer",
          "Crime Scene Investigator",
          "Analyst",
          "Payroll Officer");
  private static final List<String> DEPARTMENTS =
      List.of(
          "Response",
          "Neighbourhood Policing",
          "Roads Policing",
          "Public Protection",
          "Economic Crime",
          "Control Room",
          "Scientific Support",
          "Finance");

  private Names() {}

  static String given(SplittableRandom random) {
    return one(GIVEN, random);
  }

  static String surname(SplittableRandom random) {
    String surname = one(SURNAMES, random);
    return random.nextInt(3) == 0 ? surname + "-" + one(SURNAMES, random) : surname;
  }

  static String title(SplittableRandom random) {
    return one(TITLES, random);
  }

  static String department(SplittableRandom random) {
    return one(DEPARTMENTS, random);
  }

  private static String one(List<String> words, SplittableRandom random) {
    return words.get(random.nextInt(words.size()));
  }

  private static List<String> words(String text) {
    return List.of(text.split(" "));
  }
}
