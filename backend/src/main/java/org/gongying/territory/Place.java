package org.gongying.territory;

import jakarta.persistence.Embeddable;

/**
 * Where a row belongs: its territory and, stored beside it so that every level can be filtered by
 * equality, the codes of the divisions above. A level below the territory's own is null.
 */
@Embeddable
public class Place {
  String territory;
  String territoryName;
  String province;
  String city;
  String countyCode;
  String town;

  protected Place() {}

  public static Place of(Territory t) {
    var place = new Place();
    place.territory = t.code();
    place.territoryName = t.spoken();
    place.province = Territory.Level.PROVINCE.in(t.code());
    place.city = Territory.Level.CITY.in(t.code());
    place.countyCode = Territory.Level.COUNTY.in(t.code());
    place.town = Territory.Level.TOWN.in(t.code());
    return place;
  }

  public String code() {
    return territory;
  }

  public String name() {
    return territoryName;
  }

  public String town() {
    return town;
  }

  public String countyCode() {
    return countyCode;
  }

  public NamedView named() {
    return new NamedView(territory, territoryName);
  }

  /**
   * The property that holds the code of a place of this level: what {@code place.} a filter by
   * territory compares.
   */
  public static String property(String code) {
    return switch (Territory.Level.of(code)) {
      case PROVINCE -> "province";
      case CITY -> "city";
      case COUNTY -> "countyCode";
      case TOWN -> "town";
      case VILLAGE -> "territory";
    };
  }
}
