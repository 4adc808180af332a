package org.gongying.programmes;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All programmes, held in memory: they change only with a release. */
@ApplicationScoped
@Startup
public class Programmes {
  private final AgroalDataSource database;
  private final Map<String, Programme> programmes = new LinkedHashMap<>();

  Programmes(AgroalDataSource database) {
    this.database = database;
  }

  @PostConstruct
  void load() throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      var rows =
          statement.executeQuery(
              "select code, parent, kind, zh, en, state from programme order by position");
      while (rows.next()) {
        programmes.put(
            rows.getString(1),
            new Programme(
                rows.getString(1),
                rows.getString(2),
                rows.getString(3),
                rows.getString(4),
                rows.getString(5),
                Programme.State.valueOf(rows.getString(6))));
      }
    }
  }

  /** The ten national ones first, then each pillar before its campaigns. */
  public Collection<Programme> all() {
    return Collections.unmodifiableCollection(programmes.values());
  }

  public Optional<Programme> find(String code) {
    return Optional.ofNullable(programmes.get(code));
  }

  /** Codes of its parent and its parts; none of null. */
  public List<String> kin(String code) {
    if (code == null) {
      return List.of();
    }
    var parent = find(code).map(Programme::parent).orElse(null);
    return all().stream()
        .filter(p -> p.code().equals(parent) || code.equals(p.parent()))
        .map(Programme::code)
        .toList();
  }
}
