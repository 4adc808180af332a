package org.gongying.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.flywaydb.core.api.migration.Context;
import org.gongying.platform.ReferenceData;

/**
 * Loads code lists, units, categories and their links when their files have changed. A code that
 * the files no longer name stays; a link goes, for it is a rule and nothing refers to it.
 */
@Singleton
class CatalogueData extends ReferenceData {
  private static final String CODES = "/data/codes.json";
  private static final String CATALOGUE = "/data/catalogue.json";

  CatalogueData() {
    super("Catalogue data", CODES, CATALOGUE);
  }

  @Override
  public void migrate(Context context) throws Exception {
    var db = context.getConnection();
    var lists = json(CODES).get("lists");
    var catalogue = json(CATALOGUE);
    saveCodes(db, lists);
    saveUnits(db, units());
    var categories = categories(catalogue.get("branches"), items(lists, "listing_category"));
    saveCategories(db, categories);
    saveLinks(db, catalogue.get("links"), categories.keySet());
  }

  private static Map<String, JsonNode> items(JsonNode lists, String list) {
    var items = new HashMap<String, JsonNode>();
    lists.get(list).get("items").forEach(i -> items.put(i.get("code").asText(), i));
    return items;
  }

  private static void saveCodes(Connection db, JsonNode lists) throws SQLException {
    try (var list =
            db.prepareStatement(
                """
                insert into code_list (code, zh, en, source, confidence) values (?, ?, ?, ?, ?)
                on conflict (code) do update set zh = excluded.zh, en = excluded.en, source = excluded.source,
                  confidence = excluded.confidence
                """);
        var item =
            db.prepareStatement(
                """
                insert into code_item (list, code, position, zh, en) values (?, ?, ?, ?, ?)
                on conflict (list, code) do update set position = excluded.position, zh = excluded.zh, en = excluded.en
                """)) {
      for (var entry : lists.properties()) {
        var l = entry.getValue();
        add(
            list,
            entry.getKey(),
            text(l, "title_zh"),
            text(l, "title_en"),
            text(l, "source"),
            text(l, "confidence"));
        int position = 0;
        for (var i : l.get("items")) {
          add(item, entry.getKey(), text(i, "code"), position++, text(i, "zh"), text(i, "en"));
        }
      }
      list.executeBatch();
      item.executeBatch();
    }
  }

  /** The units of the files: names and factors from the code list, kinds and words from ours. */
  static List<Unit> units() {
    var names = items(json(CODES).get("lists"), "unit");
    var units = new ArrayList<Unit>();
    for (var u : json(CATALOGUE).get("units")) {
      var name = names.get(text(u, "code"));
      units.add(
          new Unit(
              text(u, "code"),
              text(name, "zh"),
              text(name, "en"),
              text(u, "kind"),
              name.has("factor") ? name.get("factor").decimalValue() : BigDecimal.ONE,
              List.of(texts(u.get("words")))));
    }
    return units;
  }

  private static void saveUnits(Connection db, List<Unit> units) throws SQLException {
    try (var insert =
        db.prepareStatement(
            """
            insert into unit (code, position, zh, en, kind, factor, words) values (?, ?, ?, ?, ?, ?, ?)
            on conflict (code) do update set position = excluded.position, zh = excluded.zh, en = excluded.en,
              kind = excluded.kind, factor = excluded.factor, words = excluded.words
            """)) {
      int position = 0;
      for (var u : units) {
        add(
            insert,
            u.code(),
            position++,
            u.zh(),
            u.en(),
            u.kind(),
            u.factor(),
            u.words().toArray());
      }
      insert.executeBatch();
    }
  }

  /** Leaves take from their branch what they do not say themselves. */
  private static Map<String, Category> categories(JsonNode branches, Map<String, JsonNode> names) {
    var categories = new LinkedHashMap<String, Category>();
    for (var branch : branches) {
      add(categories, branch, branch, null, names);
      for (var leaf : branch.path("leaves")) {
        add(categories, leaf, branch, text(branch, "code"), names);
      }
    }
    return categories;
  }

  private static void add(
      Map<String, Category> categories,
      JsonNode own,
      JsonNode branch,
      String parent,
      Map<String, JsonNode> names) {
    var code = text(own, "code");
    var named = own.has("zh") ? own : names.get(code);
    categories.put(
        code,
        new Category(
            code,
            parent,
            text(branch, "code"),
            text(named, "zh"),
            text(named, "en"),
            List.of(),
            List.of(texts(said(own, branch, "units"))),
            said(own, branch, "review").asBoolean(),
            List.of(texts(said(own, branch, "papers"))),
            List.of(texts(said(own, branch, "causes")))));
  }

  private static JsonNode said(JsonNode own, JsonNode branch, String field) {
    return own.has(field) ? own.get(field) : branch.path(field);
  }

  private static void saveCategories(Connection db, Map<String, Category> categories)
      throws SQLException {
    try (var insert =
        db.prepareStatement(
            """
            insert into category (code, position, parent, branch, zh, en, units, review, papers, causes)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (code) do update set position = excluded.position, zh = excluded.zh, en = excluded.en,
              units = excluded.units, review = excluded.review, papers = excluded.papers, causes = excluded.causes
            """)) {
      int position = 0;
      for (var c : categories.values()) {
        add(
            insert,
            c.code(),
            position++,
            c.parent(),
            c.branch(),
            c.zh(),
            c.en(),
            c.units().toArray(),
            c.review(),
            c.papers().toArray(),
            c.causes().toArray());
      }
      insert.executeBatch();
    }
  }

  /** {@code produce.*} stands for all leaves of the branch. */
  private static void saveLinks(Connection db, JsonNode links, Set<String> codes)
      throws SQLException {
    try (var clear = db.createStatement();
        var insert = db.prepareStatement("insert into category_link (need, offer) values (?, ?)")) {
      clear.execute("delete from category_link");
      for (var link : links) {
        var offers = new LinkedHashSet<String>();
        for (var offer : texts(link.get("offers"))) {
          if (offer.endsWith(".*")) {
            var branch = offer.substring(0, offer.length() - 1);
            codes.stream().filter(c -> c.startsWith(branch)).forEach(offers::add);
          } else {
            offers.add(offer);
          }
        }
        for (var offer : offers) {
          add(insert, text(link, "need"), offer);
        }
      }
      insert.executeBatch();
    }
  }

  private static void add(PreparedStatement statement, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      if (values[i] instanceof Object[] texts) {
        statement.setArray(i + 1, statement.getConnection().createArrayOf("text", texts));
      } else {
        statement.setObject(i + 1, values[i]);
      }
    }
    statement.addBatch();
  }

  private static String text(JsonNode node, String field) {
    return node.path(field).asText(null);
  }

  private static String[] texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false)
        .map(JsonNode::asText)
        .toArray(String[]::new);
  }
}
