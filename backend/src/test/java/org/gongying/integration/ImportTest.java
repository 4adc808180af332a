package org.gongying.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.gongying.GongyingTest;
import org.gongying.identity.Actor;
import org.gongying.identity.Capacity;
import org.gongying.platform.Ids;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ImportTest extends GongyingTest {
  private static final String HEADER =
      "externalId,side,participant,participantKind,territory,category,title,quantity,unitPrice\n";
  private static final Path EXAMPLES = Path.of("../../shared/data/examples");
  @Inject ImportRepository imports;
  @Inject ImportWorker worker;
  @Inject ApplyRows rows;
  @Inject Spool spool;
  @Inject Clock clock;
  final Member office = trader("government", "42");
  final String mark = UUID.randomUUID().toString();

  /** What came in is nobody's counterpart in other tests. */
  @AfterEach
  void close() {
    owner(
        "update listing set state = 'WITHDRAWN' where external_id is not null and state = 'PUBLISHED'");
  }

  @Test
  void a_dry_run_says_what_would_become_of_it_and_changes_nothing() {
    var file = HEADER + row(1, "麻城市/顺河镇/云雾山村", "30万斤") + row(2, "无此地", "1吨");
    bring(file, "?dryRun=true&createParticipants=true")
        .statusCode(201)
        .body("state", is("VALIDATED"))
        .body("rows", is(2))
        .body("applied", is(1))
        .body("rejected", is(1));
    assertThat(one("select count(*) from listing where external_id like ?", mark + "%"))
        .isEqualTo("0");
    assertThat(one("select count(*) from participant where name like ?", mark + "%"))
        .isEqualTo("0");
  }

  @Test
  void the_same_file_again_changes_nothing_and_a_changed_row_is_changed() {
    var file = HEADER + row(1, "421181114234", "30万斤") + row(2, "广州市", "若干");
    bring(file, "?publish=true&createParticipants=true")
        .statusCode(201)
        .body("state", is("APPLIED"))
        .body("applied", is(2))
        .body("rejects", nullValue());
    nobody()
        .queryParam("q", "红薯")
        .queryParam("territory", "421181114234")
        .queryParam("limit", 100)
        .get("/api/v1/offers")
        .then()
        .body("items.title", hasItem("红薯 " + mark.substring(0, 4) + 1));
    office
        .request()
        .queryParam("externalId", mark + 1)
        .get("/api/v1/offers")
        .then()
        .body("items.quantity.value", contains("300000"));
    bring(file, "?publish=true&createParticipants=true")
        .body("unchanged", is(2))
        .body("applied", is(0));
    bring(file.replace("30万斤", "20万斤"), "?publish=true&createParticipants=true")
        .body("unchanged", is(1))
        .body("applied", is(1));
    office
        .request()
        .queryParam("externalId", mark + 1)
        .get("/api/v1/offers")
        .then()
        .body("items.quantity.value", contains("200000"));
    assertThat(one("select count(*) from listing where external_id like ?", mark + "%"))
        .isEqualTo("2");
  }

  @Test
  void a_row_that_is_refused_has_changed_nothing() {
    var file = HEADER + row(1, "421181114234", "30万斤");
    bring(file, "?createParticipants=true").statusCode(201).body("applied", is(1));
    owner("update listing set verified = false where external_id = ?", mark + 1); // suspended
    bring(file.replace("30万斤", "20万斤"), "?publish=true").body("rejected", is(1));
    assertThat(one("select quantity_raw from listing where external_id = ?", mark + 1))
        .isEqualTo("30万斤");
  }

  @Test
  void what_is_wrong_with_a_row_stops_no_other_and_can_be_fetched() {
    var file =
        HEADER
            + row(1, "421181", "1吨")
            + row(2, "鼓楼区", "1吨")
            + row(1, "421181", "2吨")
            + mark
            + "4,SELL,=坏公式,ENTERPRISE,421181,produce.none,标题,1吨,\n"
            + mark
            + "5,OFFER,某人 13812345678,ENTERPRISE,421181,produce.tea,茶叶,1吨,\n";
    var url =
        bring(file, "?publish=true&createParticipants=true")
            .statusCode(201)
            .body("applied", is(1))
            .body("rejected", is(4))
            .body("rows", is(5))
            .extract()
            .<String>path("rejects");
    office
        .request()
        .get(url)
        .then()
        .statusCode(200)
        .contentType("text/csv")
        .body(containsString("territory"))
        .body(containsString("鼓楼区"))
        .body(containsString("'=坏公式"))
        .body(not(containsString("13812345678")));
    trader("government", "42").request().get(url).then().statusCode(404);
  }

  @Test
  void without_leave_no_participant_is_made() {
    bring(HEADER + row(1, "421181", "1吨"), "?publish=true")
        .body("rejected", is(1))
        .body("applied", is(0));
  }

  @Test
  void a_file_that_is_none_is_refused_as_a_whole() {
    bring("externalId,side,participant,territory,category,color\n", "")
        .statusCode(422)
        .body("violations.pointer", containsInAnyOrder("#/title", "#/color"));
    bring("", "").statusCode(422);
    bring((HEADER + row(1, "421181", "1吨")).getBytes(Charset.forName("GB18030")), "text/csv", "")
        .statusCode(422)
        .body("type", endsWith("/import-encoding"));
    bring(
            (HEADER + row(1, "421181", "1吨")).getBytes(Charset.forName("GB18030")),
            "text/csv;charset=GBK",
            "?createParticipants=true")
        .statusCode(201)
        .body("applied", is(1));
    bring(
            ("\uFEFF" + HEADER + row(3, "421181", "1吨")).getBytes(StandardCharsets.UTF_8),
            "text/csv",
            "?createParticipants=true")
        .statusCode(201)
        .body("applied", is(1));
    office
        .request()
        .contentType("application/json")
        .body("{}")
        .post("/api/v1/imports")
        .then()
        .statusCode(415);
    bring(HEADER, "?kind=orders").statusCode(400);
  }

  @Test
  void the_same_key_gives_the_first_answer_again() {
    var file = HEADER + row(1, "421181", "1吨");
    var first = bringOnce(mark, file).statusCode(201).extract();
    var again = bringOnce(mark, file).statusCode(201).extract();
    assertThat(again.asString()).isEqualTo(first.asString());
    bringOnce(mark, file + row(2, "421181", "1吨"))
        .statusCode(422)
        .body("type", endsWith("/idempotency-key-reused"));
  }

  @Test
  void a_county_brings_in_only_its_own() {
    var county = trader("government", "421181");
    csv(
            county,
            (HEADER + row(1, "421181", "1吨") + row(2, "422801", "1吨"))
                .getBytes(StandardCharsets.UTF_8),
            "text/csv")
        .post("/api/v1/imports?createParticipants=true")
        .then()
        .statusCode(201)
        .body("applied", is(1))
        .body("rejected", is(1));
  }

  @Test
  void an_import_cut_off_half_way_goes_on_where_it_stopped() throws Exception {
    var text = new StringBuilder(HEADER);
    for (int i = 1; i <= 1200; i++) {
      text.append(row(i, "421181", i + "斤"));
    }
    var by = Actor.of(office.subject(), "government", office.participant(), "42", Capacity.SIGNER);
    var staged =
        Import.of(
            Ids.next(420000), "listings", new Import.Wish(false, true, true), by, clock.instant());
    staged.charset = "UTF-8";
    staged.host = "here";
    staged.rows = 1200;
    staged.sha256 =
        spool.keep(
            staged.id, new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8)));
    QuarkusTransaction.requiringNew().run(() -> imports.persist(staged));
    // The first batch is committed with its progress, the second was rolled back when the process
    // died.
    try (var sheet = spool.open(staged.id, "UTF-8")) {
      var batch = new ArrayList<Sheet.Row>();
      for (int i = 0; i < 500; i++) {
        batch.add(sheet.next());
      }
      QuarkusTransaction.requiringNew()
          .run(
              () -> {
                assertThat(imports.claim(staged.id, "dead", clock.instant(), clock.instant()))
                    .isTrue();
                imports.advance(
                    staged,
                    rows.apply(batch, staged.wish(), by, new HashMap<>()),
                    "dead",
                    clock.instant());
              });
    }
    worker.work(staged.id, Duration.ofSeconds(60));
    assertThat(
            rows("select state, applied, unchanged, rejected from import where id = ?", staged.id)
                .get(0))
        .containsExactly("APPLIED", "1200", "0", "0");
    assertThat(
            rows(
                    "select count(*), count(distinct external_id) from listing where external_id like ?",
                    mark + "%")
                .get(0))
        .containsExactly("1200", "1200");
  }

  @ParameterizedTest
  @CsvSource({
    "agri.mjs, '', agri_listings.csv, 27, 2",
    "w2020.mjs, needs, w2020_needs.csv, 1110, 0",
    "w2020.mjs, offers, w2020_offers.csv, 491, 13"
  })
  void real_files_come_in_by_their_script(
      String script, String what, String file, int count, int rejected) throws Exception {
    Assumptions.assumeTrue(
        Files.exists(EXAMPLES.resolve(file)), "The example files lie beside the project");
    var command = new ArrayList<String>(List.of("node", "scripts/" + script));
    if (!what.isEmpty()) {
      command.add(what);
    }
    command.add(EXAMPLES.resolve(file).toString());
    var process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    var csv = process.getInputStream().readAllBytes();
    assertThat(process.waitFor()).isZero();
    var done =
        bring(csv, "text/csv;charset=UTF-8", "?publish=true&createParticipants=true")
            .statusCode(201)
            .extract();
    assertThat(done.<Integer>path("rows")).isEqualTo(count);
    assertThat(
            done.<Integer>path("applied")
                + done.<Integer>path("unchanged")
                + done.<Integer>path("rejected"))
        .isEqualTo(count);
    // What a person would turn away: villages that the numbering does not know, zones, no place at
    // all.
    assertThat(done.<Integer>path("rejected")).isEqualTo(rejected);
    if (rejected > 0) {
      var reasons =
          office
              .request()
              .get(done.<String>path("rejects"))
              .asString()
              .lines()
              .filter(l -> l.matches("\\d+,.*"))
              .toList();
      assertThat(reasons).hasSize(rejected).allMatch(l -> l.matches("\\d+,territory,没有这个行政区划,.*"));
    }
  }

  private String row(int number, String territory, String quantity) {
    return "%s%d,OFFER,%s农场,FAMILY_FARM,%s,produce.tuber,红薯 %s%d,%s,0.8元一斤%n"
        .formatted(mark, number, mark, territory, mark.substring(0, 4), number, quantity);
  }

  private ValidatableResponse bring(String file, String query) {
    return bring(file.getBytes(StandardCharsets.UTF_8), "text/csv;charset=UTF-8", query);
  }

  private ValidatableResponse bring(byte[] file, String type, String query) {
    return csv(office, file, type).post("/api/v1/imports" + query).then();
  }

  private ValidatableResponse bringOnce(String key, String file) {
    return csv(office, file.getBytes(StandardCharsets.UTF_8), "text/csv;charset=UTF-8")
        .header("Idempotency-Key", key)
        .post("/api/v1/imports?createParticipants=true")
        .then();
  }

  /** The bytes as they are: REST Assured would write them in a charset of its own. */
  private RequestSpecification csv(Member by, byte[] file, String type) {
    var raw =
        EncoderConfig.encoderConfig()
            .appendDefaultContentCharsetToContentTypeIfUndefined(false)
            .encodeContentTypeAs("text/csv", ContentType.BINARY);
    return by.request()
        .config(RestAssuredConfig.config().encoderConfig(raw))
        .header("Content-Type", type)
        .body(file);
  }
}
