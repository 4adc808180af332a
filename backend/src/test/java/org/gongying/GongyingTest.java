package org.gongying;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import io.smallrye.jwt.build.Jwt;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.gongying.platform.Ids;

/**
 * Gongying on a real PostgreSQL, run as the application's own database user, with a real token
 * check.
 */
@QuarkusTestResource(GongyingTest.Database.class)
@QuarkusTestResource(OidcWiremockTestResource.class)
public abstract class GongyingTest {
  private static final String URL = "gongying.test.url";
  private static final String LOG =
      """
      insert into listing_change (transaction, listing, at)
      select pg_current_xact_id(), id, now() from listing where xmin = pg_current_xact_id()::xid
      """;
  private static final Pattern LOGGED = Pattern.compile("\\s*(insert into|update) listing\\b");
  private static final AtomicInteger MADE = new AtomicInteger();

  /** One server for the whole run. */
  public static class Database implements QuarkusTestResourceLifecycleManager {
    private EmbeddedPostgres postgres;

    @Override
    public Map<String, String> start() {
      try {
        // As it runs in life: a vacuum right after a commit knows that it is one.
        postgres =
            EmbeddedPostgres.builder()
                .setLocaleConfig("locale", "C.UTF-8")
                .setServerConfig("synchronous_commit", "on")
                .start();
        try (var admin = postgres.getPostgresDatabase().getConnection();
            var sql = admin.createStatement()) {
          sql.execute("create role gongying_owner login password 'gongying_owner'");
          sql.execute("create role gongying_app login password 'gongying_app'");
          sql.execute("create database gongying owner gongying_owner");
        }
        var url = "jdbc:postgresql://localhost:" + postgres.getPort() + "/gongying";
        System.setProperty(URL, url);
        return Map.of("quarkus.datasource.jdbc.url", url);
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public void stop() {
      try {
        if (postgres != null) {
          postgres.close();
        }
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** Somebody with an active membership, and what they act for. */
  public record Member(String subject, String role, UUID participant, String territory) {
    public RequestSpecification request() {
      return by(subject, role);
    }
  }

  /** A connection as the owner of the tables, for a test that holds a transaction open. */
  protected static Connection ownersConnection() throws SQLException {
    return DriverManager.getConnection(System.getProperty(URL), "gongying_owner", "gongying_owner");
  }

  /**
   * SQL as the owner of the tables, for what no call of the API can do or see. What it writes of
   * listings is in the change log, as every write is.
   */
  protected static void owner(String statement, Object... values) {
    try (var db = ownersConnection();
        var sql = db.prepareStatement(statement);
        var log = db.prepareStatement(LOG)) {
      boolean logged = LOGGED.matcher(statement).lookingAt();
      db.setAutoCommit(!logged);
      for (int i = 0; i < values.length; i++) {
        sql.setObject(i + 1, values[i]);
      }
      sql.execute();
      if (logged) {
        log.execute();
        db.commit();
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The rows of a query, each as its columns' text. */
  protected static List<List<String>> rows(String query, Object... values) {
    try (var db = ownersConnection();
        var sql = db.prepareStatement(query)) {
      for (int i = 0; i < values.length; i++) {
        sql.setObject(i + 1, values[i]);
      }
      var result = sql.executeQuery();
      var rows = new ArrayList<List<String>>();
      while (result.next()) {
        var row = new ArrayList<String>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          row.add(result.getString(i));
        }
        rows.add(row);
      }
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The last write of each listing of a participant is in the change log, by its transaction. */
  protected static void assertNoted(UUID participant) {
    assertThat(
            rows(
                """
                select exists (select from listing_change c where c.listing = l.id and c.transaction::xid = l.xmin)
                from listing l where l.participant = ?
                """,
                participant))
        .isNotEmpty()
        .containsOnly(List.of("t"));
  }

  protected static String one(String query, Object... values) {
    return rows(query, values).get(0).get(0);
  }

  /** A member with the capacity to sign, of a participant that has only an id so far. */
  protected static Member member(String role, String territory) {
    return member(role, territory, Ids.next(county(territory)), "SIGNER");
  }

  protected static Member member(String role, String territory, UUID participant, String capacity) {
    var subject = role + "-" + MADE.incrementAndGet() + "-" + UUID.randomUUID();
    owner(
        "insert into membership (id, version, subject, name, role, participant, territory, capacity, state, since)"
            + " values (?, 0, ?, ?, ?, ?, ?, ?, 'ACTIVE', current_date)",
        Ids.next(county(territory)),
        subject,
        "成员" + MADE.get(),
        role,
        participant,
        territory,
        capacity);
    return new Member(subject, role, participant, territory);
  }

  /** A verified participant in that territory. */
  protected static UUID participant(String kind, String name, String territory) {
    return participant(kind, name, territory, "VERIFIED");
  }

  protected static UUID participant(String kind, String name, String territory, String state) {
    var id = Ids.next(county(territory));
    owner(
        """
        insert into participant (county, id, version, kind, state, name, territory, territory_name, province, city, county_code, town,
          mobilisation_area, verified_by, verified_at, contact_name, contact_phone, created_at)
        values (?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, '{}', '示范局', now(), '王主任', '027-80000000', now())
        """,
        county(territory),
        id,
        kind,
        state,
        name + " " + MADE.incrementAndGet() + id,
        territory,
        "地名" + territory,
        upTo(territory, 2),
        upTo(territory, 4),
        upTo(territory, 6),
        upTo(territory, 9));
    return id;
  }

  /**
   * Somebody who may sign for a verified participant: a village, an enterprise or an office, by the
   * role.
   */
  protected static Member trader(String role, String territory) {
    var kind =
        role.equals("village")
            ? "VILLAGE"
            : role.equals("enterprise") ? "ENTERPRISE" : "GOVERNMENT";
    return member(role, territory, participant(kind, "示范" + kind, territory), "SIGNER");
  }

  /** The same past its first listing, which ordinary goods no longer wait for a look. */
  protected static Member knownTrader(String role, String territory) {
    var trader = trader(role, territory);
    owner(
        """
        insert into listing (county, id, version, side, state, participant, participant_name, participant_kind, verified, is_public, title,
          category, branch, approximate, committed, delivered, gift, negotiable, territory, territory_name, province, reach, valid_from,
          valid_until, created_by, created_at, listed_at, confirmed_at, grams)
        values (?, ?, 0, 'OFFER', 'WITHDRAWN', ?, 'x', 'VILLAGE', true, true, '从前的一条', 'produce.tea', 'produce', false, 0, 0, false,
          false, ?, 'x', ?, 'county', current_date, current_date, 'x', now(), now(), now(), '{}')
        """,
        county(territory),
        Ids.next(county(territory)),
        trader.participant(),
        territory,
        upTo(territory, 2));
    return trader;
  }

  private static String upTo(String territory, int digits) {
    return territory.length() < digits ? null : territory.substring(0, digits);
  }

  protected static int county(String territory) {
    return Integer.parseInt((territory + "0000").substring(0, 6));
  }

  protected static RequestSpecification nobody() {
    return RestAssured.given();
  }

  protected static RequestSpecification by(String subject, String role) {
    return RestAssured.given().auth().oauth2(token(subject, role));
  }

  protected static String token(String subject, String role) {
    return Jwt.subject(subject)
        .preferredUserName(subject)
        .claim("realm_access", Map.of("roles", List.of(role)))
        .issuer("https://server.example.com")
        .audience("gongying-api")
        .expiresIn(300)
        .jws()
        .keyId("1")
        .sign();
  }
}
