package org.gongying.identity;

import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.gongying.GongyingTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IdentityTest extends GongyingTest {
  @Test
  void a_member_is_told_who_they_are() {
    var village = member("village", "421181114234");
    village
        .request()
        .get("/api/v1/me")
        .then()
        .statusCode(200)
        .body("role", is("village"))
        .body("territory", is("421181114234"))
        .body("capacity", is("SIGNER"))
        .body("participant", is(village.participant().toString()));
  }

  @Test
  void without_a_membership_the_role_counts_for_nothing() {
    by("stranger", "government")
        .get("/api/v1/me")
        .then()
        .statusCode(200)
        .body("role", nullValue())
        .body("subject", is("stranger"));
    by("stranger", "government")
        .get("/api/v1/memberships?participant=" + java.util.UUID.randomUUID())
        .then()
        .statusCode(403);
  }

  @Test
  void another_role_than_that_of_the_membership_counts_for_nothing() {
    var village = member("village", "421181114234");
    by(village.subject(), "government")
        .get("/api/v1/me")
        .then()
        .statusCode(200)
        .body("role", nullValue());
  }

  @Test
  void nobody_is_asked_to_sign_in() {
    nobody()
        .header("Accept-Language", "en")
        .get("/api/v1/me")
        .then()
        .statusCode(401)
        .contentType("application/problem+json")
        .body("title", is("Sign in first"));
  }
}
