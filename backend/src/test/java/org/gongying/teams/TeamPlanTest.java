package org.gongying.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import org.gongying.SqlLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists are read by their index, in order, however large the tables are. */
@QuarkusTest
class TeamPlanTest extends Teamwork {

  @ParameterizedTest
  @CsvSource({
    "42, team_party_province",
    "4211, team_party_city",
    "421181, team_party_county",
    "421181114, team_party_town",
    "421181114234, team_party_territory"
  })
  void government_reads_the_teams_of_its_level(String territory, String index) {
    var officer = trader("government", territory);
    assertThat(plan("team_party", "(", officer, "teams"))
        .contains(index + " ")
        .doesNotContain("Sort");
  }

  @Test
  void a_participant_reads_its_teams() {
    assertThat(plan("team_party", "(", village, "teams"))
        .contains("team_party_list ")
        .doesNotContain("Sort");
  }

  @Test
  void the_team_of_an_agreement_is_looked_up() {
    assertThat(plan("team ", "agreement=?", village, "teams?agreement=" + agreement))
        .contains("team_agreement ");
  }

  @Test
  void tasks_are_read_by_team_or_by_user() {
    var team = formed();
    assertThat(plan("task ", "(", village, "tasks?team=" + team))
        .contains("task_team_list ")
        .doesNotContain("Sort");
    assertThat(plan("task ", "(", village, "tasks?mine=true"))
        .contains("task_mine ")
        .doesNotContain("Sort");
    assertThat(plan("task ", "count(", village, "desk")).contains("task_waiting ");
  }

  @Test
  void a_page_of_teams_takes_a_fixed_number_of_statements() {
    for (int i = 0; i < 3; i++) {
      form(office, agreed("SIGNED", village, buyer), both()).statusCode(201);
    }
    get(village, "me");
    assertThat(
            SqlLog.during(
                () -> get(village, "teams?limit=3").statusCode(200).body("items", hasSize(3))))
        .hasSizeLessThanOrEqualTo(5);
  }

  /** The list's own read: what belongs to its rows is read once more by their team. */
  private static String plan(String table, String with, Member reader, String path) {
    get(reader, "me");
    return SqlLog.during(() -> get(reader, path).statusCode(200)).stream()
        .filter(sql -> sql.contains("from " + table) && sql.contains(with))
        .findFirst()
        .map(SqlLog::explain)
        .orElseThrow();
  }
}
