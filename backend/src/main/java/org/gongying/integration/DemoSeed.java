package org.gongying.integration;

import static org.gongying.identity.Roles.ENTERPRISE;
import static org.gongying.identity.Roles.GOVERNMENT;
import static org.gongying.identity.Roles.VILLAGE;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gongying.identity.Actor;
import org.gongying.identity.Capacity;
import org.gongying.identity.Memberships;
import org.gongying.participants.ParticipantKind;
import org.gongying.participants.Participants;
import org.gongying.territory.Territories;

/**
 * What the demonstration begins with, in profile {@code demo} only: the participants and seats of
 * the users of the demo realm, and listings on both sides, brought in as a government would. Once
 * there nothing is done again, whatever became of it since.
 */
@ApplicationScoped
class DemoSeed {
  private static final String SUBJECT = "00000000-0000-4000-8000-000000000%03d";
  private static final String PHONE = "027-00000000";

  private record Seat(
      int user,
      String name,
      String role,
      ParticipantKind kind,
      String participant,
      String territory,
      String about) {}

  private static final List<Seat> SEATS =
      List.of(
          new Seat(
              1, "湖北省政府", GOVERNMENT, ParticipantKind.GOVERNMENT, "湖北省示范乡村振兴局", "42", "统筹全省供需对接"),
          new Seat(
              2,
              "恩施州政府",
              GOVERNMENT,
              ParticipantKind.GOVERNMENT,
              "恩施州示范乡村振兴局",
              "4228",
              "恩施州供需审核与对接"),
          new Seat(
              3,
              "麻城市政府",
              GOVERNMENT,
              ParticipantKind.GOVERNMENT,
              "麻城市示范乡村振兴局",
              "421181",
              "麻城市供需审核与对接"),
          new Seat(
              4,
              "顺河镇政府",
              GOVERNMENT,
              ParticipantKind.GOVERNMENT,
              "顺河镇示范乡村振兴办",
              "421181114",
              "顺河镇供需核实"),
          new Seat(
              5,
              "驻沪联络处",
              ENTERPRISE,
              ParticipantKind.LIAISON_OFFICE,
              "湖北省驻沪示范联络处",
              "42",
              "联系上海、江苏、浙江的企业"),
          new Seat(
              6,
              "云雾山村村委会",
              VILLAGE,
              ParticipantKind.VILLAGE,
              "示范云雾山村村委会",
              "421181114234",
              "红薯、板栗和高山茶"),
          new Seat(
              7,
              "白杨冲村村委会",
              VILLAGE,
              ParticipantKind.VILLAGE,
              "示范白杨冲村村委会",
              "421123100229",
              "黄花菜、天麻和黑山羊"),
          new Seat(
              8,
              "武汉示范企业",
              ENTERPRISE,
              ParticipantKind.ENTERPRISE,
              "示范江汉食品有限公司",
              "420102",
              "薯干和山货礼盒，自有车间和冷链"),
          new Seat(
              9,
              "上海示范企业",
              ENTERPRISE,
              ParticipantKind.ENTERPRISE,
              "示范浦江商贸有限公司",
              "310115",
              "上海社区门店，湖北籍企业家创办"),
          new Seat(
              101, "管理脚本", GOVERNMENT, ParticipantKind.GOVERNMENT, "湖北省示范乡村振兴局", "42", "统筹全省供需对接"),
          new Seat(
              102,
              "示范电商平台",
              ENTERPRISE,
              ParticipantKind.PLATFORM,
              "示范湖广电商平台",
              "420102",
              "农产品电商平台"));

  private final Territories territories;
  private final Participants participants;
  private final Memberships memberships;
  private final ApplyRows rows;

  DemoSeed(
      Territories territories, Participants participants, Memberships memberships, ApplyRows rows) {
    this.territories = territories;
    this.participants = participants;
    this.memberships = memberships;
    this.rows = rows;
  }

  void onStart(@Observes StartupEvent start) {
    if (ConfigUtils.isProfileActive("demo")) {
      QuarkusTransaction.requiringNew().run(this::sow);
    }
  }

  void sow() {
    Map<Seat, UUID> entered = new LinkedHashMap<>();
    SEATS.forEach(seat -> entered.put(seat, enter(seat)));
    // Listings before seats: for those who have a user nobody else brings anything in.
    var office =
        Actor.of(
            "demo", GOVERNMENT, entered.get(SEATS.get(0)), SEATS.get(0).territory, Capacity.SIGNER);
    var outcome =
        rows.apply(listings(), new Import.Wish(false, true, true), office, new HashMap<>());
    if (!outcome.rejects().isEmpty()) {
      throw new IllegalStateException("Demo listings are refused: " + outcome.rejects());
    }
    entered.forEach(
        (seat, participant) ->
            memberships.seat(
                SUBJECT.formatted(seat.user),
                seat.name,
                seat.role,
                participant,
                seat.territory,
                Capacity.SIGNER));
  }

  private UUID enter(Seat seat) {
    var territory = territories.find(seat.territory).orElseThrow();
    var known = participants.named(List.of(territory), Set.of(seat.participant));
    if (!known.isEmpty()) {
      return known.get(0).id();
    }
    var newcomer = Participants.newcomer(seat.kind, seat.participant, territory);
    participants.enter(newcomer, territory, SEATS.get(0).participant);
    var shanghai = seat.territory.startsWith("31");
    participants.describe(
        newcomer.id(), null, shanghai ? "42" : null, seat.about, seat.name + "办公室", PHONE);
    if (shanghai && seat.kind == ParticipantKind.ENTERPRISE) {
      participants.state(newcomer.id(), List.of("produce"), List.of("42"));
    }
    if (seat.kind == ParticipantKind.LIAISON_OFFICE) {
      participants.mobilise(newcomer.id(), "31", "32", "33");
    }
    return newcomer.id();
  }

  private static List<Sheet.Row> listings() {
    try (var sheet =
        new Sheet(
            DemoSeed.class.getResourceAsStream("/demo/listings.csv"), StandardCharsets.UTF_8)) {
      var all = new ArrayList<Sheet.Row>();
      for (var row = sheet.next(); row != null; row = sheet.next()) {
        all.add(row);
      }
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
