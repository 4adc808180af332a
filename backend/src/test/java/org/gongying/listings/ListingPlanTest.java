package org.gongying.listings;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.gongying.GongyingTest;
import org.gongying.SqlLog;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every list is read by its index, in its order, whatever the page. */
@QuarkusTest
class ListingPlanTest extends GongyingTest {
  /** Enough rows, in one place far away, for the planner to tell one index from another. */
  @BeforeAll
  static void crowd() {
    owner(
        """
        insert into participant (county, id, version, kind, state, name, territory, territory_name, province, mobilisation_area, verified_by, verified_at, created_at)
        select 659999, gen_random_uuid(), 0, 'ENTERPRISE', 'VERIFIED', '众多' || n, '65', '新疆', '65', '{}', 'x', now(), now() from generate_series(1, 40) n
        """);
    owner(
        """
        insert into listing (county, id, version, side, state, participant, participant_name, participant_kind, verified, is_public, title, category,
          branch, approximate, committed, delivered, gift, negotiable, territory, territory_name, province, city, county_code, town, reach, valid_from,
          valid_until, created_by, created_at, listed_at, programme, grams)
        select 659999, gen_random_uuid(), 0, 'OFFER', 'PUBLISHED', p.id, 'x', 'ENTERPRISE', true, true, '众多', 'c' || n % 7, 'b' || n % 3, false, 0, 0,
          false, false, 't' || n % 90, 'x', 'p' || n % 30, 'c' || n % 40, 'k' || n % 50, 'w' || n % 60, 'county', current_date, current_date + n % 99,
          'x', now(), now() - n * interval '1 minute', 'g' || n % 9, array[n, n + 1]
        from generate_series(1, 100) n, participant p where p.county = 659999
        """);
    owner("analyze listing");
  }

  @AfterAll
  static void disperse() {
    owner("delete from listing where county = 659999");
    owner("delete from participant where county = 659999");
    owner("analyze listing");
  }

  @ParameterizedTest
  @CsvSource({
    "sort=newest, listing_newest",
    "sort=closing, listing_closing",
    "territory=42, listing_province",
    "territory=4211, listing_city",
    "territory=421181, listing_county",
    "territory=421181114, listing_town",
    "territory=421181114234, listing_territory",
    "category=produce, listing_branch",
    "category=produce.tea, listing_category",
    "programme=tourism, listing_programme",
    "participant=80000000-0000-8000-8000-000000000000, listing_participant"
  })
  void a_public_list_is_read_by_its_index(String query, String index) {
    assertThat(
            SqlLog.plan(
                "listing", () -> nobody().get("/api/v1/offers?" + query).then().statusCode(200)))
        .contains(index + " ")
        .doesNotContain("Sort");
  }

  @Test
  void words_are_found_by_their_grams() {
    // What was just written waits in a list of its own until vacuum files it; the planner counts
    // that in.
    owner("vacuum analyze listing");
    assertThat(
            SqlLog.plan(
                "listing",
                true,
                () -> nobody().queryParam("q", "红薯").get("/api/v1/offers").then().statusCode(200)))
        .contains("listing_grams");
  }

  @Test
  void one_s_own_are_read_by_owner_and_the_queues_by_theirs() {
    var village = trader("village", "421181114234");
    assertThat(
            SqlLog.plan(
                "listing",
                () ->
                    village
                        .request()
                        .get("/api/v1/offers?participant=me&state=DRAFT")
                        .then()
                        .statusCode(200)))
        .contains("listing_participant ");
    var office = trader("government", "421181");
    assertThat(
            SqlLog.plan(
                "listing",
                () -> office.request().get("/api/v1/reviews/listings").then().statusCode(200)))
        .contains("listing_submitted")
        .doesNotContain("Sort");
    assertThat(
            SqlLog.plan(
                "listing",
                () ->
                    office
                        .request()
                        .get("/api/v1/reviews/listings?kind=published")
                        .then()
                        .statusCode(200)))
        .contains("listing_unseen")
        .doesNotContain("Sort");
  }

  @Test
  void a_list_is_one_statement() {
    assertThat(SqlLog.during(() -> nobody().get("/api/v1/offers?limit=100").then().statusCode(200)))
        .hasSize(1);
  }
}
