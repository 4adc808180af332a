package org.gongying.sentences;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongying.GongyingTest;
import org.gongying.catalogue.Price;
import org.gongying.catalogue.Quantity;
import org.gongying.catalogue.QuantityView;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SentenceTest extends GongyingTest {
  private static final List<String> FIELDS =
      List.of("side", "category", "title", "quantity", "price", "from", "until", "phone");

  @Inject Sentences sentences;

  /** A third is never looked at when the reading is improved: chosen by the hash of its words. */
  private record Case(LocalDate day, String said, List<String> expected) {
    static Case of(String line) {
      var cells = Arrays.asList(line.split("\\|", -1));
      return new Case(LocalDate.parse(cells.get(0)), cells.get(1), cells.subList(2, cells.size()));
    }

    boolean isHeldOut() throws Exception {
      var hash = MessageDigest.getInstance("SHA-256").digest(said.getBytes(StandardCharsets.UTF_8));
      return (hash[0] & 255) % 3 == 0;
    }
  }

  /** Fields read as expected, of all and of those that the sentence says something of. */
  private static class Tally {
    int right;
    int all;
    int rightSaid;
    int said;

    void add(boolean good, boolean isSaid) {
      all++;
      right += good ? 1 : 0;
      said += isSaid ? 1 : 0;
      rightSaid += isSaid && good ? 1 : 0;
    }

    double share() {
      return 100.0 * right / all;
    }

    double shareOfSaid() {
      return 100.0 * rightSaid / said;
    }

    @Override
    public String toString() {
      return "%.1f %% of %d fields, %.1f %% of the %d that are said"
          .formatted(share(), all, shareOfSaid(), said);
    }
  }

  @Test
  void nine_of_ten_fields_are_read_right_of_sentences_never_looked_at_too() throws Exception {
    var reader = sentences.reader();
    var looked = new Tally();
    var heldOut = new Tally();
    var whole = new Tally();
    for (var c : cases()) {
      var read = reader.read(c.said(), c.day());
      var found = fields(read);
      for (int i = 0; i < FIELDS.size(); i++) {
        var expected = c.expected().get(i);
        boolean good =
            FIELDS.get(i).equals("title")
                ? found.get(i).contains(expected) && isClean(found.get(i), c)
                : found.get(i).equals(expected);
        (c.isHeldOut() ? heldOut : looked).add(good, !expected.isEmpty());
        whole.add(good, !expected.isEmpty());
      }
    }
    System.out.println("Sentences looked at: " + looked);
    System.out.println("Sentences held out: " + heldOut);
    assertThat(cases()).hasSizeGreaterThanOrEqualTo(150);
    assertThat(whole.share()).isGreaterThanOrEqualTo(90);
    assertThat(whole.shareOfSaid()).isGreaterThanOrEqualTo(90);
    assertThat(heldOut.share()).isCloseTo(looked.share(), within(5.0));
    assertThat(heldOut.shareOfSaid()).isCloseTo(looked.shareOfSaid(), within(5.0));
  }

  /** No mobile number may stand in what everybody will read. */
  private static boolean isClean(String title, Case c) {
    var phone = c.expected().get(FIELDS.indexOf("phone"));
    return phone.isEmpty() || !title.replaceAll("\\D", "").contains(phone);
  }

  @Test
  void a_sentence_fills_a_listing_and_its_number_moves_to_the_contact() {
    read("我村30万斤西瓜红红薯，0.8元一斤，要的打13871234567")
        .body("side", equalTo("OFFER"))
        .body("category", equalTo("produce.tuber"))
        .body("title", equalTo("我村30万斤西瓜红红薯"))
        .body("quantity.value", equalTo("300000"))
        .body("quantity.unit", equalTo("jin"))
        .body("unitPrice.amount", equalTo("0.8"))
        .body("unitPrice.per", equalTo("jin"))
        .body("contactPhone", equalTo("13871234567"))
        .body("text", not(containsString("13871234567")))
        .body("doubts", equalTo(List.of()));
  }

  @Test
  void what_may_mean_several_things_is_a_doubt_with_its_candidates() {
    read("红薯2000斤，单价1.5")
        .body("side", equalTo("OFFER"))
        .body("doubts.field", hasItem("side"))
        .body("doubts.find { it.field == 'side' }.candidates", equalTo(List.of("OFFER", "NEED")))
        .body(
            "doubts.find { it.field == 'unitPrice' }.candidates",
            equalTo(List.of("1.5元/斤", "1.5元/公斤", "1.5元/吨")));
  }

  @Test
  void a_day_without_a_year_is_the_next_one_and_a_title_is_without_price_and_days() {
    var read = sentences.reader().read("我村红薯1,000斤、0.8元一斤。\n10月15日前", LocalDate.of(2026, 12, 1));
    assertThat(read.title()).isEqualTo("我村红薯1000斤");
    assertThat(read.until()).isEqualTo("2027-10-15");
    assertThat(read.doubts()).isEmpty();
  }

  @Test
  void words_that_say_nothing_are_read_as_nothing_and_never_refused() {
    read("谢谢大家")
        .body("category", nullValue())
        .body("quantity", nullValue())
        .body("unitPrice", nullValue())
        .body("contactPhone", nullValue())
        .body("doubts.field", hasItem("category"))
        .body("doubts.field", hasItem("quantity"));
    read("前前前，2月30日，99999999999999999999吨一一一块块毛毛");
    read("|，。¥/一斤每每").body("category", nullValue());
  }

  @Test
  void an_empty_or_endless_sentence_is_refused() {
    for (var said : List.of(" ", "红".repeat(501))) {
      send(said).statusCode(422).body("violations[0].pointer", equalTo("#/text"));
    }
  }

  private ValidatableResponse read(String said) {
    return send(said).statusCode(200);
  }

  private ValidatableResponse send(String said) {
    return trader("village", "421181114234")
        .request()
        .contentType(JSON)
        .body(Map.of("text", said))
        .post("/api/v1/sentences")
        .then();
  }

  private static List<Case> cases() throws Exception {
    try (var file = SentenceTest.class.getResourceAsStream("/sentences/sentences.psv")) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(Case::of)
          .toList();
    }
  }

  private static List<String> fields(Reading r) {
    return List.of(
        r.side().name(),
        Objects.toString(r.category(), ""),
        r.title(),
        quantity(r.quantity()),
        price(r.price()),
        Objects.toString(r.from(), ""),
        Objects.toString(r.until(), ""),
        Objects.toString(r.contactPhone(), ""));
  }

  private static String quantity(Quantity q) {
    if (q == null || !q.isKnown()) {
      return "";
    }
    var period = q.period() == null ? "" : "/" + q.period();
    return QuantityView.plain(q.value()) + " " + q.unit() + period;
  }

  private static String price(Price p) {
    if (p == null || p.gift() || p.amount() == null) {
      return p == null ? "" : p.gift() ? "gift" : p.negotiable() ? "open" : "";
    }
    var per = p.per() == null ? p.period() : p.per();
    return QuantityView.plain(p.amount()) + (per == null ? "" : " " + per);
  }
}
