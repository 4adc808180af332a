package org.gongying.territory;

import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An administrative division (行政区划), from province to village. {@code code} is that of the
 * statistics bureau with trailing zeros cut (2, 4, 6, 9 or 12 digits): a code contains every code
 * it begins. {@code path} holds the names from the province down, joined by {@code /}, without
 * levels nobody says. {@code lon}, {@code lat} in degrees, or null; most likely GCJ-02, so good for
 * distances, not for maps.
 */
public record Territory(
    String code,
    String name,
    String path,
    String parent,
    Double lon,
    Double lat,
    String poorKind,
    Integer exitYear) {

  /** The levels, by the number of digits of their codes. */
  @Schema(name = "TerritoryLevel")
  public enum Level {
    PROVINCE(2),
    CITY(4),
    COUNTY(6),
    TOWN(9),
    VILLAGE(12);

    final int digits;

    Level(int digits) {
      this.digits = digits;
    }

    static Level of(String code) {
      return Arrays.stream(values())
          .filter(level -> level.digits == code.length())
          .findFirst()
          .orElseThrow();
    }

    String parent(String code) {
      return this == PROVINCE ? null : code.substring(0, values()[ordinal() - 1].digits);
    }

    /** The code's ancestor (or itself) at this level, null where the code ends above. */
    public String in(String code) {
      return code.length() < digits ? null : code.substring(0, digits);
    }
  }

  public Level level() {
    return Level.of(code);
  }

  /** The shard key: the six-digit code, a shorter one filled up with zeros (42 is 420000). */
  public int county() {
    return county(code);
  }

  public static int county(String code) {
    return Integer.parseInt((code + "0000").substring(0, 6));
  }

  /**
   * As one would say it to somebody of the same province: 麻城市顺河镇云雾山村; a province or city by its own
   * name.
   */
  public String spoken() {
    var names = path.split("/");
    return switch (level()) {
      case PROVINCE, CITY -> name;
      case COUNTY -> names.length > 2 ? names[names.length - 2] + name : name;
      case TOWN -> tail(names, 2);
      case VILLAGE -> tail(names, 3);
    };
  }

  private static String tail(String[] names, int count) {
    return String.join(
        "", Arrays.copyOfRange(names, Math.max(0, names.length - count), names.length));
  }
}
