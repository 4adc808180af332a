package org.gongying;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The other half of the access matrix: every operation on one thing, as those it belongs to, their
 * office, and as the same roles of elsewhere. To whom it does not belong it does not exist.
 */
@QuarkusTest
class OwnershipTest extends ExchangeTest {
  private final Member village = knownTrader("village", YUNWUSHAN);
  private final Member buyer = knownTrader("enterprise", WUHAN);
  private final Member office = trader("government", "421181");
  private final Member otherVillage = knownTrader("village", "421123100229");
  private final Member otherEnterprise = knownTrader("enterprise", "310115");
  private final Member otherOffice = trader("government", "4228");

  private final Map<String, String> ids = new LinkedHashMap<>();
  private final Map<String, List<Member>> table = new LinkedHashMap<>();
  private final Map<String, Object> bodies = new LinkedHashMap<>();

  private void may(String operation, Object body, Member... who) {
    table.put(operation, List.of(who));
    if (body != null) {
      bodies.put(operation, body);
    }
  }

  private void make() {
    var offer = offer(village, "1000斤");
    var need = need(buyer, "1000斤");
    var done = agree(buyer, village, leg(offer, need, "100斤"));
    sign(buyer, done).statusCode(200);
    sign(village, done).statusCode(200);
    var member =
        Map.of(
            "participant",
            village.participant(),
            "subject",
            village.subject(),
            "name",
            "甲",
            "role",
            "VILLAGER");
    var taker =
        Map.of(
            "participant",
            buyer.participant(),
            "subject",
            buyer.subject(),
            "name",
            "乙",
            "role",
            "ENTERPRISE");
    var leader =
        Map.of(
            "participant",
            office.participant(),
            "subject",
            office.subject(),
            "name",
            "丙",
            "role",
            "LEADER");
    var team =
        call(
            office,
            "teams",
            Map.of("agreement", done, "name", "小组", "members", List.of(leader, member, taker)));
    ids.put("teams", id(team));
    String assignee =
        team.extract()
            .path("members.find { it.participant.id == '" + village.participant() + "' }.id");
    String ended =
        team.extract()
            .path("members.find { it.participant.id == '" + buyer.participant() + "' }.id");
    ids.put("team-members", ended);
    ids.put(
        "tasks",
        id(
            call(
                office,
                "teams/" + ids.get("teams") + "/tasks",
                Map.of("title", "装车", "assignee", assignee))));
    ids.put("matches", id(propose(buyer, leg(offer(village, "1吨"), need, "10斤"))));
    ids.put("agreements", agree(buyer, village, leg(offer, need(buyer, "1吨"), "20斤")));
    ids.put("offers", offer);
    ids.put("needs", need);
    ids.put("offerId", offer);
    ids.put("participants", village.participant().toString());
    ids.put(
        "pools",
        id(
            call(
                village,
                "pools",
                Map.of(
                    "listing",
                    offer(village, "1000斤"),
                    "least",
                    Map.of("raw", "10斤"),
                    "deadline",
                    Instant.now().plusSeconds(3600).toString()))));
    ids.put(
        "allocations",
        call(office, "allocations", Map.of("territory", "421181", "fairness", 3))
            .statusCode(202)
            .extract()
            .path("id"));
    ids.put("clearings", call(office, "clearings", Map.of()).statusCode(202).extract().path("id"));
    ids.put(
        "imports",
        office
            .request()
            .contentType("text/csv;charset=UTF-8")
            .body(
                "externalId,side,participant,participantKind,territory,category,title,text,quantity,unitPrice,"
                    + "validFrom,validUntil,reach,programme,urgency,eligibility\n")
            .queryParam("kind", "listings")
            .queryParam("dryRun", true)
            .post("/api/v1/imports")
            .then()
            .statusCode(201)
            .extract()
            .path("id"));
  }

  private void decide() {
    var reason = Map.of("reason", "测试");
    // An office reads what those of its territory do, and acts where it is a part of it; a task is
    // the whole team's.
    for (var noun : List.of("Offer", "Need")) {
      var owner = noun.equals("Offer") ? village : buyer;
      may("change" + noun, Map.of("title", "西瓜红"), owner);
      for (var verb : List.of("submit", "pause", "resume")) {
        may(verb + noun, null, owner);
      }
      may("renew" + noun, Map.of("validUntil", LocalDate.now().plusDays(90).toString()), owner);
    }
    may("publishOffer", null, village, office);
    may("publishNeed", null, buyer);
    may("returnOffer", reason, office);
    may("returnNeed", reason);
    may("suggestNeeds", null, village, office);
    may("suggestOffers", null, buyer);
    may("explainPair", null, village, buyer, office);
    may("findExchanges", null, village, office);
    // A pool is for everybody to join, with a listing of their own, and its owner's to close.
    var everybody =
        new Member[] {village, buyer, office, otherVillage, otherEnterprise, otherOffice};
    may("getPool", null, everybody);
    may("joinPool", Map.of("listing", ids.get("needs"), "quantity", Map.of("raw", "10斤")), buyer);
    may("leavePool", null, everybody);
    may("closePool", null, village);
    may("getMatch", null, village, buyer, office);
    may("readContacts", null, village, buyer);
    may("listMessages", null, village, buyer, office);
    may("sendMessage", Map.of("text", "几时装车？"), village, buyer);
    may("counterMatch", Map.of("quantity", Map.of("raw", "11斤")), village, buyer);
    may("acceptMatch", Map.of("revision", 1), village, buyer);
    may("declineMatch", reason, village, buyer);
    may("getAgreement", null, village, buyer, office);
    may("listCandidates", null, office);
    may("signAgreement", Map.of("revision", 1), village, buyer);
    may("terminateAgreement", reason, village, buyer);
    may("getTeam", null, village, buyer, office);
    may(
        "addMember",
        Map.of("participant", village.participant(), "name", "丁", "role", "EXPERT"),
        office);
    may("addTask", Map.of("title", "过磅"), office);
    may("getTask", null, village, buyer, office);
    may("startTask", null, village, buyer, office);
    may("blockTask", reason, village, buyer, office);
    may("finishTask", null, village, buyer, office);
    may("endMember", null, office);
    may("getAllocation", null, office);
    may("listAllocationLines", null, office);
    may("sendAllocationLines", Map.of("lines", List.of(1)), office);
    may("cancelAllocation", null, office);
    // The country's; of its exchanges each office finds those of its own territory.
    may("getClearing", null, office, otherOffice);
    may("listClearedExchanges", null, office, otherOffice);
    may("sendClearedExchanges", Map.of("exchanges", List.of(1)), office, otherOffice);
    may("getImport", null, office);
    may("listRejects", null, office);
    may("changeParticipant", Map.of("about", "种红薯的村"), village);
    may("listContactReads", null, village);
    may("verifyParticipant", null, office);
    may("rejectParticipant", reason, office);
    may("suspendParticipant", reason, office);
    // Last, for they end what the others are about.
    may("withdrawOffer", null, village);
    may("withdrawNeed", null, buyer);
  }

  @Test
  void what_is_not_ones_own_does_not_exist() {
    make();
    decide();
    var callers = new LinkedHashMap<String, Member>();
    callers.put("the village", village);
    callers.put("the buyer", buyer);
    callers.put("their office", office);
    callers.put("another village", otherVillage);
    callers.put("another enterprise", otherEnterprise);
    callers.put("another office", otherOffice);
    var operations = AccessTest.operations();
    assertThat(table.keySet())
        .containsExactlyInAnyOrderElementsOf(
            operations.stream()
                .filter(o -> o.path().contains("{"))
                .map(AccessTest.Operation::id)
                .filter(id -> AccessTest.TABLE.get(id) != AccessTest.Who.EVERYBODY)
                .toList());
    var wrong = new ArrayList<String>();
    for (var id : table.keySet()) {
      var operation = operations.stream().filter(o -> o.id().equals(id)).findFirst().orElseThrow();
      // Strangers first: nothing they try changes what the owners find.
      for (boolean owns : List.of(false, true)) {
        callers.forEach(
            (name, caller) -> {
              if (table.get(id).contains(caller) != owns) {
                return;
              }
              var answer = call(operation, caller);
              int status = answer.statusCode();
              boolean kept = status == 404 || status == 403;
              if (kept == owns || status == 401 || status >= 500) {
                wrong.add(id + " as " + name + ": " + status + " " + answer.asString());
              }
            });
      }
    }
    assertThat(wrong).isEmpty();
  }

  private Response call(AccessTest.Operation operation, Member caller) {
    var request = caller.request();
    if (!operation.method().equals("GET")) {
      request
          .contentType("application/json")
          .header("If-Match", "*")
          .body(bodies.getOrDefault(operation.id(), Map.of()));
    }
    var room = operation.path().split("/")[3];
    return request.request(
        operation.method(),
        operation.path().replace("{id}", ids.get(room)).replace("{offerId}", ids.get("offerId")));
  }
}
