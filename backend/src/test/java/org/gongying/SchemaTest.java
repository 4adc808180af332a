package org.gongying;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The door to many servers stays open: what grows is keyed by its county, and nothing is used that
 * would not run there.
 */
@QuarkusTest
class SchemaTest extends GongyingTest {
  /** Small, or looked up before a county is known: these stand whole on every server. */
  static final Set<String> WITHOUT_COUNTY =
      Set.of(
          "territory",
          "territory_change",
          "category",
          "category_link",
          "unit",
          "code_list",
          "code_item",
          "programme",
          "membership",
          "flyway_schema_history",
          "match_rule",
          "match_weight",
          "gram_weight",
          "price_median",
          "synonym",
          "listing_change");

  @Test
  void every_table_that_grows_has_its_county_first_in_every_key() {
    var keys =
        rows(
            """
            select t.relname, c.conname, a.attname, c.contype, r.relname
            from pg_constraint c join pg_class t on t.oid = c.conrelid join pg_namespace n on n.oid = t.relnamespace
              join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
              left join pg_class r on r.oid = c.confrelid
            where n.nspname = 'public' and c.contype in ('p', 'u', 'f')
            """);
    for (var key : keys) {
      boolean small =
          WITHOUT_COUNTY.contains(key.get(0))
              || key.get(4) != null && WITHOUT_COUNTY.contains(key.get(4));
      assertThat(small || key.get(2).equals("county"))
          .as("%s of %s begins with county", key.get(1), key.get(0))
          .isTrue();
    }
    var keyed =
        keys.stream()
            .filter(k -> k.get(3).equals("p"))
            .map(k -> k.get(0))
            .collect(Collectors.toSet());
    assertThat(keyed).containsAll(tables());
  }

  @Test
  void unique_indexes_begin_with_the_county() {
    var indexes =
        rows(
            """
            select t.relname, i.relname, a.attname from pg_index x join pg_class t on t.oid = x.indrelid
              join pg_class i on i.oid = x.indexrelid join pg_namespace n on n.oid = t.relnamespace
              join pg_attribute a on a.attrelid = x.indrelid and a.attnum = x.indkey[0]
            where n.nspname = 'public' and x.indisunique
            """);
    assertThat(indexes)
        .isNotEmpty()
        .allMatch(i -> WITHOUT_COUNTY.contains(i.get(0)) || i.get(2).equals("county"));
  }

  @Test
  void a_county_is_a_whole_number_and_never_null() {
    assertThat(
            rows(
                "select table_name, data_type, is_nullable from information_schema.columns where table_schema = 'public' and column_name = 'county'"))
        .isNotEmpty()
        .allMatch(c -> c.get(1).equals("integer") && c.get(2).equals("NO"));
    var with =
        rows(
                "select table_name from information_schema.columns where table_schema = 'public' and column_name = 'county'")
            .stream()
            .map(c -> c.get(0))
            .toList();
    assertThat(tables()).allMatch(t -> with.contains(t) || WITHOUT_COUNTY.contains(t));
  }

  @Test
  void nothing_is_used_that_many_servers_could_not_do() {
    assertThat(rows("select tgname from pg_trigger where not tgisinternal")).isEmpty();
    assertThat(rows("select sequencename from pg_sequences where schemaname = 'public'")).isEmpty();
  }

  @Test
  void the_application_owns_nothing_and_cannot_step_round_row_security() {
    assertThat(rows("select distinct tableowner from pg_tables where schemaname = 'public'"))
        .containsExactly(List.of("gongying_owner"));
    assertThat(
            rows(
                "select rolsuper, rolbypassrls, rolcreatedb, rolcreaterole from pg_roles where rolname = 'gongying_app'"))
        .containsExactly(List.of("f", "f", "f", "f"));
    assertThat(
            rows(
                "select table_name, privilege_type from information_schema.role_table_grants where grantee = 'gongying_app' and table_name = 'audit_entry'"))
        .extracting(g -> g.get(1))
        .containsExactlyInAnyOrder("INSERT", "SELECT");
  }

  private static List<String> tables() {
    return rows(
            "select tablename from pg_tables where schemaname = 'public' and tablename <> 'flyway_schema_history'")
        .stream()
        .map(r -> r.get(0))
        .toList();
  }
}
