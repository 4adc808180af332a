package org.gongying.market;

/** Where a listing is: what the score and the bounds need of it, made once for many listings. */
final class Place {
  /** Of the longest code. */
  static final int DIGITS = 12;

  /** What follows the digits of a town. */
  private static final long TOWN = 1000;

  private static final double EARTH_KM = 6371;

  /** Of a Hilbert curve over the box of China: 4,096 steps each way, about 1.3 km. */
  private static final int ORDER = 12;

  final String territory;
  final double lon;
  final double lat;
  final int poor;

  /** Code of its county, null where the territory is wider. */
  final String county;

  /** In 12 digits, those it lacks as 0, and how many it has. */
  final long code;

  final int digits;

  /** Six digits, those it lacks as 0: what begins its code lies between two such numbers. */
  final int county6;

  final double cosLat;

  /** Of length 1 from the middle of the earth; not numbers where it has no point. */
  private final double x;

  private final double y;
  private final double z;

  Place(Key key) {
    territory = key.territory;
    lon = key.lon;
    lat = key.lat;
    poor = key.poor;
    county = upTo(6);
    code = code(territory);
    digits = territory.length();
    county6 = (int) (code / 1_000_000);
    cosLat = Math.cos(Math.toRadians(lat));
    x = cosLat * Math.cos(Math.toRadians(lon));
    y = cosLat * Math.sin(Math.toRadians(lon));
    z = Math.sin(Math.toRadians(lat));
  }

  static long code(String territory) {
    return Long.parseLong(territory + "000000000000".substring(territory.length()));
  }

  /** Its coordinates are not a number where it has no point. */
  record Key(String territory, double lon, double lat, int poor) {
    static Key of(Facts facts) {
      boolean point = facts.lon() != null && facts.lat() != null;
      return new Key(
          facts.territory(),
          point ? facts.lon() : Double.NaN,
          point ? facts.lat() : Double.NaN,
          facts.poor());
    }
  }

  boolean hasPoint() {
    return !Double.isNaN(lon);
  }

  boolean sharesTown(Place other) {
    return code / TOWN == other.code / TOWN && digits >= 9 && other.digits >= 9;
  }

  boolean sharesCounty(Place other) {
    return county6 == other.county6 && digits >= 6 && other.digits >= 6;
  }

  boolean shares(Place other, int digits) {
    return territory.length() >= digits
        && other.territory.length() >= digits
        && territory.regionMatches(0, other.territory, 0, digits);
  }

  /** Great circle (haversine); not a number where a point is missing. */
  double km(Place other) {
    double lats = Math.sin(Math.toRadians(other.lat - lat) / 2);
    double lons = Math.sin(Math.toRadians(other.lon - lon) / 2);
    return 2
        * EARTH_KM
        * Math.asin(Math.min(1, Math.sqrt(lats * lats + cosLat * other.cosLat * lons * lons)));
  }

  /**
   * Never more than {@link #km}: straight through the earth; not a number where a point is missing.
   */
  double straightKm(Place other) {
    double dx = x - other.x;
    double dy = y - other.y;
    double dz = z - other.z;
    return EARTH_KM * Math.sqrt(dx * dx + dy * dy + dz * dz) - 1e-6;
  }

  /** Never more than the distance to a point of that box, straight through the earth. */
  double leastKm(float west, float east, float south, float north) {
    double lats = Math.max(0, Math.max(south - lat, lat - north));
    double lons = Math.max(0, Math.max(west - lon, lon - east));
    if (lats == 0 && lons == 0) {
      return 0;
    }
    double sinLats = Math.sin(Math.toRadians(lats) / 2);
    double sinLons = lons > 180 ? 0 : Math.sin(Math.toRadians(lons) / 2);
    double farthest = Math.min(90, Math.max(Math.abs(south), Math.abs(north)));
    double a = sinLats * sinLats + cosLat * Math.cos(Math.toRadians(farthest)) * sinLons * sinLons;
    return 2 * EARTH_KM * Math.sqrt(a) * (1 - 1e-9);
  }

  /** One of 64, by the two digits of its province: no two provinces of China share one. */
  long province() {
    return province(territory);
  }

  static long province(String area) {
    return 1L << Integer.parseInt(area.substring(0, 2));
  }

  /** Places near each other are mostly near on the curve; without a point, by the code alone. */
  int onCurve() {
    if (!hasPoint()) {
      return (1 << 2 * ORDER) - 1 - (1_000_000 - county6);
    }
    int side = 1 << ORDER;
    int x = (int) Math.max(0, Math.min(side - 1, (lon - 73) / 62 * side));
    int y = (int) Math.max(0, Math.min(side - 1, (lat - 18) / 36 * side));
    int d = 0;
    for (int s = side / 2; s > 0; s /= 2) {
      int rx = (x & s) > 0 ? 1 : 0;
      int ry = (y & s) > 0 ? 1 : 0;
      d += s * s * (3 * rx ^ ry);
      if (ry == 0) {
        if (rx == 1) {
          x = side - 1 - x;
          y = side - 1 - y;
        }
        int t = x;
        x = y;
        y = t;
      }
    }
    return d;
  }

  private String upTo(int digits) {
    return territory.length() < digits ? null : territory.substring(0, digits);
  }
}
