package org.gongying.programmes;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.HashMap;
import org.flywaydb.core.api.migration.Context;
import org.gongying.platform.ReferenceData;

/** Loads programmes and campaigns when their files have changed; the ten by their code list. */
@Singleton
class ProgrammeData extends ReferenceData {
  private static final String CODES = "/data/codes.json";
  private static final String PROGRAMMES = "/data/programmes.json";

  ProgrammeData() {
    super("Programme data", CODES, PROGRAMMES);
  }

  @Override
  public void migrate(Context context) throws Exception {
    var names = new HashMap<String, JsonNode>();
    json(CODES)
        .at("/lists/ten_programmes/items")
        .forEach(i -> names.put(i.get("code").asText(), i));
    try (var insert =
        context
            .getConnection()
            .prepareStatement(
                """
                insert into programme (code, position, parent, kind, zh, en, state) values (?, ?, ?, ?, ?, ?, ?)
                on conflict (code) do update set position = excluded.position, parent = excluded.parent,
                  kind = excluded.kind, zh = excluded.zh, en = excluded.en, state = excluded.state
                """)) {
      int position = 0;
      for (var p : json(PROGRAMMES)) {
        var code = p.get("code").asText();
        var named = p.has("zh") ? p : names.get(code);
        insert.setString(1, code);
        insert.setInt(2, position++);
        insert.setString(3, p.path("parent").asText(null));
        insert.setString(4, p.get("kind").asText());
        insert.setString(5, named.get("zh").asText());
        insert.setString(6, named.get("en").asText());
        insert.setString(7, p.get("state").asText());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }
}
