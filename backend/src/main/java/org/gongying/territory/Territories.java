package org.gongying.territory;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * All divisions, held in memory: 32,000 rows that change only with a release. Old codes stand for
 * their successors (郧县 420321 is 郧阳区 420304), as long as there is just one.
 */
@ApplicationScoped
@Startup
public class Territories {
  private static final double EARTH_KM = 6371;
  private static final int LONGEST_NAME = 20;

  /** Of 长阳土家族自治县 what nobody says. */
  private static final Pattern PEOPLES =
      Pattern.compile(
          "(土家族|苗族|侗族|壮族|回族|维吾尔|藏族|彝族|羌族|哈尼族|傣族|景颇族|傈僳族|朝鲜族|蒙古族?|布依族|白族|哈萨克族?"
              + "|柯尔克孜|瑶族|纳西族|佤族|拉祜族|布朗族|独龙族|怒族|普米族|仡佬族|水族|黎族|畲族|毛南族|仫佬族|满族|土族|撒拉族"
              + "|保安族|东乡族|裕固族|锡伯|塔吉克|达斡尔族|各族)+(?=自治)");

  private final AgroalDataSource database;
  private final NavigableMap<String, Territory> byCode = new TreeMap<>();
  private final Map<String, List<Territory>> byName = new HashMap<>();
  private final Map<String, String> successors = new HashMap<>();

  Territories(AgroalDataSource database) {
    this.database = database;
  }

  @PostConstruct
  void load() throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      var rows =
          statement.executeQuery(
              "select code, name, path, parent, lon, lat, poor_kind, exit_year, kind from territory order by code");
      while (rows.next()) {
        var territory =
            new Territory(
                rows.getString(1),
                rows.getString(2),
                rows.getString(3),
                rows.getString(4),
                rows.getObject(5, Double.class),
                rows.getObject(6, Double.class),
                rows.getString(7),
                rows.getObject(8, Integer.class));
        byCode.put(territory.code(), territory);
        if (!rows.getString(9).equals("virtual")) {
          for (var name : names(territory)) {
            byName.computeIfAbsent(name, n -> new ArrayList<>(1)).add(territory);
          }
        }
      }
      var changes =
          statement.executeQuery(
              "select old_code, min(new_code) from territory_change group by old_code having count(*) = 1");
      while (changes.next()) {
        successors.put(changes.getString(1), changes.getString(2));
      }
    }
  }

  /** By code, old codes and those with trailing zeros or the twelve digits of a county included. */
  public Optional<Territory> find(String code) {
    if (code == null || !code.matches("\\d{2,12}")) {
      return Optional.empty();
    }
    var exact = byCode.get(code);
    if (exact != null) {
      return Optional.of(exact);
    }
    if (code.length() > 6 && successors.containsKey(code.substring(0, 6))) {
      return find(successors.get(code.substring(0, 6)) + code.substring(6));
    }
    if (successors.containsKey(code)) {
      return find(successors.get(code));
    }
    for (int digits : new int[] {9, 6, 4, 2}) {
      if (code.length() > digits && code.substring(digits).matches("0+")) {
        return find(code.substring(0, digits));
      }
    }
    return Optional.empty();
  }

  /** The code in force of what a caller names; as it was given where there is none. */
  public String current(String code) {
    return find(code).map(Territory::code).orElse(code);
  }

  /** What a text names: nothing, one division, or several. */
  public record Named(List<Territory> candidates) {
    public boolean isUnknown() {
      return candidates.isEmpty();
    }

    public boolean isAmbiguous() {
      return candidates.size() > 1;
    }

    public Territory territory() {
      return candidates.get(0);
    }
  }

  /**
   * A code, or names from the top down joined by {@code /} with levels missing: 武汉市, 湖北/恩施州/恩施市,
   * 麻城市/顺河镇/云雾山村. A name may leave out its 省, 市, 县, 区. Where several fit, the highest level wins:
   * 恩施市 alone is the county, 吉林 the province.
   */
  public Named resolve(String text) {
    var given = text.strip();
    if (given.matches("\\d+")) {
      return new Named(find(given).map(List::of).orElse(List.of()));
    }
    var names = given.split("[/／]");
    Collection<Territory> found = named(names[0]);
    for (int i = 1; i < names.length && !found.isEmpty(); i++) {
      var above = found;
      // A city-level name given again as its own county (鄂州市/鄂州市) adds nothing.
      var below =
          named(names[i]).stream()
              .filter(t -> above.stream().anyMatch(a -> t.code().startsWith(a.code())))
              .toList();
      var deeper =
          below.stream()
              .filter(t -> above.stream().noneMatch(a -> a.code().equals(t.code())))
              .toList();
      found = deeper.isEmpty() ? below : deeper;
    }
    int top = found.stream().mapToInt(t -> t.code().length()).min().orElse(0);
    return new Named(found.stream().filter(t -> t.code().length() == top).toList());
  }

  private List<Territory> named(String name) {
    return byName.getOrDefault(name.strip(), List.of());
  }

  /**
   * The counties a free text names: themselves, or by their city or province where it names none
   * within. 仅限恩施州、麻城 is all of 恩施 and 麻城. Of names within each other the longest counts.
   */
  public List<String> countiesNamed(String text) {
    var areas = new TreeSet<String>();
    for (int at = 0; at < text.length(); ) {
      int length = Math.min(LONGEST_NAME, text.length() - at);
      while (length > 1 && areasNamed(text.substring(at, at + length)).isEmpty()) {
        length--;
      }
      if (length > 1) {
        areas.addAll(areasNamed(text.substring(at, at + length)));
      }
      at += Math.max(1, length);
    }
    return areas.stream()
        .filter(area -> areas.stream().noneMatch(a -> a.startsWith(area) && !a.equals(area)))
        .flatMap(area -> byCode.subMap(area, true, area + ":", false).keySet().stream())
        .filter(code -> code.length() == 6)
        .toList();
  }

  /** Codes of the provinces, cities and counties of that name, the highest level only. */
  private List<String> areasNamed(String name) {
    var codes = named(name).stream().map(Territory::code).filter(c -> c.length() <= 6).toList();
    int top = codes.stream().mapToInt(String::length).min().orElse(0);
    return codes.stream().filter(c -> c.length() == top).toList();
  }

  /** Divisions whose name, or whose path, contains the words; higher levels first, then by code. */
  public List<Territory> search(
      String words, Territory.Level level, String within, String afterCode, int limit) {
    var scope =
        within == null || within.isEmpty()
            ? byCode
            : byCode.subMap(within, true, within + ":", false);
    var after =
        scope.values().stream()
            .filter(t -> level == null || t.level() == level)
            .filter(
                t ->
                    words == null
                        || t.name().contains(words)
                        || t.path().replace("/", "").contains(words.replace("/", "")))
            .filter(t -> !t.path().isEmpty());
    return after
        .sorted(Comparator.comparing((Territory t) -> position(t, words)))
        .filter(t -> afterCode == null || position(t, words).compareTo(afterCode) > 0)
        .limit(limit)
        .toList();
  }

  /**
   * Sort key: names that hold the words before paths that do, higher levels first, then by code.
   */
  static String position(Territory t, String words) {
    return (words == null || t.name().contains(words) ? "0" : "1") + t.level().ordinal() + t.code();
  }

  /** Next level down; what exists only in the numbering (市辖区) is stepped over. */
  public List<Territory> children(Territory territory) {
    int digits =
        territory.level() == Territory.Level.VILLAGE
            ? 12
            : Territory.Level.values()[territory.level().ordinal() + 1].digits;
    return byCode.subMap(territory.code(), false, territory.code() + ":", false).values().stream()
        .filter(t -> t.code().length() == digits)
        .flatMap(
            t ->
                t.path().equals(territory.path())
                    ? children(t).stream()
                    : java.util.stream.Stream.of(t))
        .toList();
  }

  /** The point of the division, or of the nearest division above that has one. */
  public Optional<Territory> located(String code) {
    for (var t = byCode.get(code);
        t != null;
        t = t.parent() == null ? null : byCode.get(t.parent())) {
      if (t.lon() != null && t.code().length() >= 4) {
        return Optional.of(t);
      }
    }
    return Optional.empty();
  }

  /** Great-circle distance in km (haversine). */
  public static double km(double lon1, double lat1, double lon2, double lat2) {
    double a =
        Math.pow(Math.sin(Math.toRadians(lat2 - lat1) / 2), 2)
            + Math.cos(Math.toRadians(lat1))
                * Math.cos(Math.toRadians(lat2))
                * Math.pow(Math.sin(Math.toRadians(lon2 - lon1) / 2), 2);
    return 2 * EARTH_KM * Math.asin(Math.sqrt(a));
  }

  private static Collection<String> names(Territory territory) {
    var names = new LinkedHashSet<String>();
    var name = territory.name();
    names.add(name);
    if (territory.code().length() <= 6) {
      var ethnic = PEOPLES.matcher(name).replaceAll("");
      for (var form : List.of(name, ethnic)) {
        var plain = form.replaceAll("(特别行政区|自治区|自治州|自治县|地区|省|市|县|区|盟)$", "");
        if (plain.length() >= 2) {
          names.add(plain);
          if (form.endsWith("自治州")) {
            names.add(plain + "州");
          } else if (form.endsWith("自治县")) {
            names.add(plain + "县");
          }
        }
      }
    }
    return names;
  }
}
