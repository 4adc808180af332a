package org.gongying;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gongying.AccessTest.Who.EVERYBODY;
import static org.gongying.AccessTest.Who.GOVERNMENT;
import static org.gongying.AccessTest.Who.MEMBERS;
import static org.gongying.AccessTest.Who.SIGNED_IN;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.smallrye.jwt.build.Jwt;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gongying.platform.Ids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The access matrix: every operation of the contract, as nobody and as each role. One that is not
 * in the table fails.
 */
@QuarkusTest
class AccessTest extends GongyingTest {
  enum Who {
    EVERYBODY,
    SIGNED_IN,
    MEMBERS,
    GOVERNMENT;

    List<Map<String, List<String>>> inTheContract() {
      return this == EVERYBODY
          ? List.of(Map.of(), Map.of("keycloak", List.of()))
          : List.of(
              Map.of(
                  "keycloak",
                  switch (this) {
                    case MEMBERS -> List.of("village", "enterprise", "government");
                    case GOVERNMENT -> List.of("government");
                    default -> List.of();
                  }));
    }

    boolean includes(String role) {
      return switch (this) {
        case EVERYBODY -> true;
        case SIGNED_IN, MEMBERS -> role != null;
        case GOVERNMENT -> "government".equals(role);
      };
    }
  }

  record Operation(
      String method, String path, String id, List<Map<String, List<String>>> security) {}

  static final Map<String, Who> TABLE = new TreeMap<>();

  static {
    put(
        EVERYBODY,
        "listTerritories",
        "getTerritory",
        "listChildren",
        "listCategories",
        "listUnits",
        "getCodes",
        "listProgrammes",
        "getParticipant",
        "listNeeds",
        "getNeed",
        "listOffers",
        "getOffer",
        "getPublicFigures",
        "listCountyFigures",
        "listPublicAgreements");
    put(SIGNED_IN, "getMe");
    for (var noun : List.of("Need", "Offer")) {
      put(
          MEMBERS,
          "draft" + noun,
          "change" + noun,
          "submit" + noun,
          "publish" + noun,
          "pause" + noun,
          "resume" + noun,
          "renew" + noun,
          "withdraw" + noun);
      put(GOVERNMENT, "return" + noun);
    }
    put(
        MEMBERS,
        "listMemberships",
        "changeParticipant",
        "listContactReads",
        "previewSuggestions",
        "suggestOffers",
        "suggestNeeds",
        "explainPair",
        "findExchanges",
        "listPools",
        "getPool",
        "openPool",
        "joinPool",
        "leavePool",
        "closePool",
        "listMatches",
        "getMatch",
        "listMessages",
        "listAgreements",
        "getAgreement",
        "listTeams",
        "getTeam",
        "listTasks",
        "getTask",
        "startTask",
        "finishTask",
        "blockTask",
        "getDesk",
        "readSentence",
        "proposeMatch",
        "acceptMatch",
        "counterMatch",
        "declineMatch",
        "sendMessage",
        "readContacts",
        "signAgreement",
        "terminateAgreement");
    put(
        GOVERNMENT,
        "listAllocations",
        "sendAllocationLines",
        "listRules",
        "changeRules",
        "tryRules",
        "listSynonyms",
        "listParticipants",
        "verifyParticipant",
        "rejectParticipant",
        "suspendParticipant",
        "listParticipantReviews",
        "reviewParticipants",
        "listListingReviews",
        "reviewListings",
        "listCandidates",
        "formTeam",
        "addMember",
        "endMember",
        "addTask",
        "planAllocation",
        "getAllocation",
        "listAllocationLines",
        "cancelAllocation",
        "beginClearing",
        "listClearings",
        "getClearing",
        "listClearedExchanges",
        "sendClearedExchanges",
        "startImport",
        "getImport",
        "listRejects");
  }

  private static void put(Who who, String... operations) {
    for (var operation : operations) {
      TABLE.put(operation, who);
    }
  }

  @Test
  void every_operation_lets_in_those_it_is_for_and_nobody_else() {
    var callers = new LinkedHashMap<String, Member>();
    callers.put("village", trader("village", "421181114234"));
    callers.put("enterprise", trader("enterprise", "420102"));
    callers.put("government", trader("government", "42"));
    var operations = operations();
    assertThat(operations)
        .extracting(Operation::id)
        .containsExactlyInAnyOrderElementsOf(TABLE.keySet());
    int cells = 0;
    for (var operation : operations) {
      var who = TABLE.get(operation.id());
      assertThat(operation.security())
          .as("%s in the contract", operation.id())
          .isEqualTo(who.inTheContract());
      int asNobody = call(operation, nobody()).statusCode();
      assertThat(asNobody)
          .as("%s as nobody", operation.id())
          .matches(s -> who.includes(null) ? s != 401 && s != 403 : s == 401);
      int stranger = call(operation, by("stranger", "government")).statusCode();
      assertThat(stranger)
          .as("%s without a membership", operation.id())
          .matches(s -> who == EVERYBODY || who == SIGNED_IN ? s != 401 && s != 403 : s == 403);
      for (var caller : callers.entrySet()) {
        var answer = call(operation, caller.getValue().request());
        assertThat(answer.statusCode())
            .as("%s as %s", operation.id(), caller.getKey())
            .isLessThan(500)
            .matches(s -> who.includes(caller.getKey()) ? s != 401 && !isRole(answer) : s == 403);
      }
      cells += callers.size() + 2;
    }
    System.out.println("Access matrix: " + operations.size() + " operations, " + cells + " cells");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/me", "/api/v1/matches", "/api/v1/needs"})
  void a_token_that_is_not_good_opens_nothing(String path) {
    var village = trader("village", "421181114234");
    var good = token(village.subject(), "village");
    RestAssured.given().auth().oauth2(good).get(path).then().statusCode(200);
    var parts = good.split("\\.");
    var tampered =
        parts[0]
            + "."
            + encode(decode(parts[1]).replace("\"village\"", "\"government\""))
            + "."
            + parts[2];
    var unsigned = encode("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + parts[1] + ".";
    var expired =
        jwt(village).issuedAt(1_700_000_000).expiresAt(1_700_000_300).jws().keyId("1").sign();
    var audience = jwt(village).audience("another-api").expiresIn(300).jws().keyId("1").sign();
    var issuer =
        jwt(village).issuer("https://elsewhere.example.com").expiresIn(300).jws().keyId("1").sign();
    for (var bad : List.of(tampered, unsigned, expired, audience, issuer, "rubbish")) {
      RestAssured.given()
          .auth()
          .oauth2(bad)
          .get(path)
          .then()
          .statusCode(401)
          .contentType("application/problem+json");
    }
  }

  @Test
  void a_foreign_territory_is_no_better_than_none() {
    var village = knownTrader("village", "421181114234");
    var draft =
        village
            .request()
            .contentType(JSON)
            .body(
                Map.of(
                    "category",
                    "produce.tea",
                    "title",
                    "只有自己和本地政府看得见",
                    "quantity",
                    Map.of("raw", "1吨"),
                    "territory",
                    village.territory()))
            .post("/api/v1/offers")
            .then()
            .statusCode(201)
            .extract()
            .<String>path("id");
    for (var insider :
        List.of(
            village,
            trader("government", "421181114"),
            trader("government", "421181"),
            trader("government", "4211"),
            trader("government", "42"))) {
      insider.request().get("/api/v1/offers/" + draft).then().statusCode(200);
    }
    for (var outsider :
        List.of(
            trader("village", "421181114201"),
            trader("government", "421182"),
            trader("government", "4228"),
            trader("government", "31"),
            trader("enterprise", "421181"))) {
      outsider.request().get("/api/v1/offers/" + draft).then().statusCode(404);
      outsider.request().post("/api/v1/offers/" + draft + "/withdraw").then().statusCode(404);
      outsider
          .request()
          .contentType(JSON)
          .header("If-Match", "*")
          .body(Map.of("title", "x"))
          .patch("/api/v1/offers/" + draft)
          .then()
          .statusCode(404);
    }
  }

  private static boolean isRole(Response answer) {
    return answer.statusCode() == 403 && answer.asString().contains("/problems/role");
  }

  static List<Operation> operations() {
    Map<String, Map<String, Map<String, Object>>> paths =
        nobody().get("/q/openapi?format=json").then().statusCode(200).extract().path("paths");
    return paths.entrySet().stream()
        .filter(path -> path.getKey().startsWith("/api/"))
        .flatMap(
            path ->
                path.getValue().entrySet().stream()
                    .filter(
                        e -> Set.of("get", "post", "put", "patch", "delete").contains(e.getKey()))
                    .map(
                        e ->
                            new Operation(
                                e.getKey().toUpperCase(),
                                path.getKey(),
                                (String) e.getValue().get("operationId"),
                                security(e.getValue()))))
        .toList();
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, List<String>>> security(Map<String, Object> operation) {
    return (List<Map<String, List<String>>>) operation.get("security");
  }

  private static Response call(Operation operation, RequestSpecification request) {
    if (!operation.method().equals("GET")) {
      request
          .contentType(operation.id().equals("startImport") ? "text/csv" : "application/json")
          .body(operation.id().equals("startImport") ? "x" : "{}");
    }
    return request.request(operation.method(), filled(operation.path()));
  }

  private static String filled(String path) {
    return path.replace("{code}", "42")
        .replace("{list}", "urgency")
        .replaceAll("\\{[^}]+}", Ids.next(421181).toString());
  }

  private static io.smallrye.jwt.build.JwtClaimsBuilder jwt(Member member) {
    return Jwt.subject(member.subject())
        .claim("realm_access", Map.of("roles", List.of(member.role())))
        .issuer("https://server.example.com")
        .audience("gongying-api");
  }

  private static String decode(String part) {
    return new String(Base64.getUrlDecoder().decode(part), java.nio.charset.StandardCharsets.UTF_8);
  }

  private static String encode(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }
}
