package org.gongying.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.gongying.GongyingTest;
import org.gongying.identity.Actor;
import org.gongying.identity.Capacity;
import org.gongying.listings.Listings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * How well the order of suggestions agrees with a person's judgement: of each need of {@code
 * ranking/cases.txt} the offers judged for it, in the order the market gives them among all offers
 * of all cases; what is not judged for a need is left out, what does not appear stands last.
 *
 * <p>nDCG@5 with gains 2^grade − 1 of good 2, fair 1, wrong 0, and discount log₂(place + 1)
 * (Järvelin and Kekäläinen, 2002); P@1 is the share of needs whose first is good.
 */
@QuarkusTest
class RankingTest extends GongyingTest {
  private static final Map<String, Integer> GRADES = Map.of("good", 2, "fair", 1, "wrong", 0);
  private static final int PLACES = 5;
  private static final int DEEP = 1000;

  /** Each third case, so marked in the file before anything was ranked. */
  private static final int HELD_OUT = 3;

  /** What was offered for a need, by external ids, each with its grade. */
  private record Case(String need, Map<String, Integer> judged) {}

  private record Figures(double ndcg, double first) {}

  @Inject Counterparts counterparts;
  @Inject MarketFeed feed;
  @Inject Rules rules;
  @Inject Listings listings;

  @AfterEach
  void withdraw() {
    owner("update listing set state = 'WITHDRAWN' where external_id like 'case-%'");
  }

  @Test
  void the_order_agrees_with_what_a_person_would_say() throws IOException {
    var cases = bring(Files.readAllLines(Path.of("src/test/resources/ranking/cases.txt")));
    assertThat(cases).hasSizeGreaterThanOrEqualTo(60);
    ScoreTest.await(feed);
    var ids = new HashMap<String, UUID>();
    rows("select external_id, id from listing where external_id like 'case-%' and open")
        .forEach(r -> ids.put(r.get(0), UUID.fromString(r.get(1))));
    var values = cases.stream().map(one -> judge(one, ids)).toList();
    var known = figures(values, i -> i % HELD_OUT != HELD_OUT - 1);
    var heldOut = figures(values, i -> i % HELD_OUT == HELD_OUT - 1);
    var all = figures(values, i -> true);
    System.out.printf(
        "ranking of %d needs: nDCG@5 %.3f, P@1 %.3f; held out %.3f, %.3f; the rest %.3f, %.3f%n",
        cases.size(),
        all.ndcg(),
        all.first(),
        heldOut.ndcg(),
        heldOut.first(),
        known.ndcg(),
        known.first());
    assertThat(all.ndcg()).isGreaterThanOrEqualTo(.95);
    assertThat(all.first()).isGreaterThanOrEqualTo(.9);
    assertThat(heldOut.ndcg()).isGreaterThanOrEqualTo(known.ndcg() - .03);
    assertThat(heldOut.first()).isGreaterThanOrEqualTo(known.first() - .03);
  }

  private static Figures figures(List<Figures> values, IntPredicate which) {
    var of = IntStream.range(0, values.size()).filter(which).mapToObj(values::get).toList();
    return new Figures(
        of.stream().mapToDouble(Figures::ndcg).average().orElseThrow(),
        of.stream().mapToDouble(Figures::first).average().orElseThrow());
  }

  private Figures judge(Case one, Map<String, UUID> ids) {
    var need = ids.get(one.need());
    var reader = Actor.of("reader", "government", UUID.randomUUID(), "42", Capacity.VIEWER);
    var view = listings.partyViews(List.of(need), reader).get(need);
    var judged = new HashMap<UUID, Integer>();
    one.judged().forEach((offer, grade) -> judged.put(ids.get(offer), grade));
    var grades =
        counterparts.best(view, DEEP, rules.current()).stream()
            .map(pair -> judged.get(pair.id()))
            .filter(Objects::nonNull)
            .toList();
    var ideal = one.judged().values().stream().sorted(Comparator.reverseOrder()).toList();
    double ndcg = gain(grades) / gain(ideal);
    return new Figures(ndcg, !grades.isEmpty() && grades.get(0) == 2 ? 1 : 0);
  }

  private static double gain(List<Integer> grades) {
    return IntStream.range(0, Math.min(PLACES, grades.size()))
        .mapToDouble(i -> (Math.pow(2, grades.get(i)) - 1) / (Math.log(i + 2) / Math.log(2)))
        .sum();
  }

  /** Brings the needs and offers of all cases in as an office would. */
  private List<Case> bring(List<String> lines) {
    var cases = new ArrayList<Case>();
    var file =
        new StringBuilder(
            "externalId,side,participant,participantKind,territory,category,title,text,quantity,unitPrice,validFrom,validUntil,reach,programme,urgency,eligibility\n");
    for (var line : lines) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      var columns = line.split("\\s*\\|\\s*", -1);
      boolean need = columns[0].equals("NEED");
      String id;
      if (need) {
        id = "case-" + (cases.size() + 1);
        cases.add(new Case(id, new HashMap<>()));
      } else {
        var last = cases.get(cases.size() - 1);
        id = last.need() + "-" + (last.judged().size() + 1);
        last.judged().put(id, GRADES.get(columns[0]));
      }
      var further = further(columns[7]);
      file.append(
          String.join(
              ",",
              id,
              need ? "NEED" : "OFFER",
              "评测单位" + id,
              columns[1],
              columns[2],
              columns[3],
              columns[4].replace(",", "，"),
              "",
              columns[5],
              columns[6],
              "",
              "",
              further.getOrDefault("reach", "nationwide"),
              "",
              "",
              further.getOrDefault("eligibility", "")));
      file.append('\n');
    }
    var raw =
        EncoderConfig.encoderConfig()
            .appendDefaultContentCharsetToContentTypeIfUndefined(false)
            .encodeContentTypeAs("text/csv", ContentType.BINARY);
    trader("government", "42")
        .request()
        .config(RestAssuredConfig.config().encoderConfig(raw))
        .header("Content-Type", "text/csv; charset=utf-8")
        .body(file.toString().getBytes(StandardCharsets.UTF_8))
        .post("/api/v1/imports?createParticipants=true&publish=true")
        .then()
        .statusCode(201)
        .body("rejected", is(0));
    return cases;
  }

  private static Map<String, String> further(String text) {
    var values = new HashMap<String, String>();
    for (var part : text.split(",")) {
      if (part.contains("=")) {
        values.put(part.split("=")[0].strip(), part.split("=")[1].strip());
      }
    }
    return values;
  }
}
