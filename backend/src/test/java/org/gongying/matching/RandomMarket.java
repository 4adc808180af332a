package org.gongying.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.gongying.GongyingTest;
import org.gongying.platform.Clocks;
import org.gongying.platform.Grams;
import org.gongying.platform.Ids;

/** Small markets of random listings, of the kinds that go wrong. */
final class RandomMarket extends GongyingTest {
  enum Kind {
    MIXED,
    ONE_CATEGORY,
    NATIONWIDE,
    EQUAL,
    UNKNOWN_QUANTITIES,
    NO_POINTS
  }

  private static final String[] CATEGORIES = {
    "produce.tea",
    "produce.fruit",
    "produce.tuber",
    "produce",
    "purchase",
    "labour.offer",
    "labour.seasonal",
    "input.machinery",
    "service.machinery",
    "expert",
    "training.farming",
    "capital.loan"
  };
  private static final String[] PLACES = {
    "421181114234",
    "421181114",
    "421181",
    "421123100229",
    "4211",
    "42",
    "420102",
    "310115",
    "429004",
    "422801204202",
    "44",
    "420325"
  };
  private static final String[] WORDS = {
    "脐橙", "茶叶", "红薯", "新鲜", "求购", "供应", "30万斤", "秭归", "合作社长期供货", "采茶工", "A级", "，", "橙子", "地瓜", "番薯",
    "鲜薯", "春茶", "摘茶工", "短工"
  };
  private static final String[] REACHES = {
    "nationwide", "nationwide", "province", "city", "county", "80km", "400km"
  };
  private static final String[] UNITS = {"jin", "t", "kg", "mu", "person", null};
  private static final String[] KINDS = {"VILLAGE", "ENTERPRISE", "COOPERATIVE", "HOUSEHOLD_GROUP"};
  private static final String[] ELIGIBLE = {
    null,
    null,
    null,
    null,
    "anyone",
    "registered_households",
    "villages",
    "poor_counties",
    "named_counties"
  };
  private static final String[] PROGRAMMES = {null, null, "industry", "road", "water", "cadre"};

  private RandomMarket() {}

  static void close() {
    owner(
        "update listing set state = 'WITHDRAWN' where created_by = 'market' and state = 'PUBLISHED'");
  }

  static List<UUID> make(Random random, int size, Kind kind) {
    var owners = new ArrayList<UUID>();
    var kinds = new ArrayList<String>();
    for (int i = 0; i < 5; i++) {
      kinds.add(pick(random, KINDS));
      owners.add(participant(kinds.get(i), "市场", pick(random, PLACES)));
    }
    var ids = new ArrayList<UUID>();
    var today = LocalDate.ofInstant(java.time.Instant.now(), Clocks.CHINA);
    Object[] before = null;
    for (int i = 0; i < size; i++) {
      int owner = random.nextInt(owners.size());
      var row =
          kind == Kind.EQUAL && before != null && random.nextInt(4) > 0
              ? before.clone()
              : row(random, kind, owners.get(owner), kinds.get(owner), today);
      var id = Ids.next(Ids.county((UUID) row[2]));
      row[0] = Ids.county(id);
      row[1] = id;
      owner(INSERT, row);
      ids.add(id);
      before = row;
    }
    return ids;
  }

  private static final String INSERT =
      """
      insert into listing (county, id, participant, participant_kind, side, title, category, branch, quantity, unit, period, remaining,
        price_amount, price_max, price_per, price_period, gift, territory, province, city, county_code, town, lon, lat, reach, reach_km,
        valid_from, valid_until, programme, eligibility, named_counties, owner_themes, owner_areas, grams, version, state, participant_name, verified, is_public,
        approximate, committed, delivered, negotiable, territory_name, created_by, created_at, listed_at, confirmed_at)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
        string_to_array(?, ','), string_to_array(?, ','), string_to_array(?, ','), string_to_array(?, ',')::integer[], 0, 'PUBLISHED', '市场', true, true,
        false, 0, 0, false, '某地', 'market', now(), now(), now())
      """;

  private static Object[] row(
      Random random, Kind kind, UUID owner, String ownerKind, LocalDate today) {
    var category = kind == Kind.ONE_CATEGORY ? "produce.tea" : pick(random, CATEGORIES);
    boolean known = kind != Kind.UNKNOWN_QUANTITIES && random.nextInt(4) > 0;
    var unit = known ? pick(random, UNITS) : null;
    var period = random.nextInt(6) == 0 ? "day" : null;
    var quantity =
        unit == null
            ? null
            : new java.math.BigDecimal(1 + random.nextInt(3000)).movePointLeft(random.nextInt(3));
    boolean priced = random.nextInt(3) > 0;
    var place =
        kind == Kind.NO_POINTS
            ? pick(random, new String[] {"42", "44", "421181"})
            : pick(random, PLACES);
    boolean point = place.length() > 2 && (kind != Kind.NO_POINTS || random.nextBoolean());
    var reach = kind == Kind.NATIONWIDE ? "nationwide" : pick(random, REACHES);
    var title = new StringBuilder();
    for (int i = random.nextInt(6); i >= 0; i--) {
      title.append(pick(random, WORDS));
    }
    var eligibility = kind == Kind.NATIONWIDE ? null : pick(random, ELIGIBLE);
    var amount = priced ? new java.math.BigDecimal(1 + random.nextInt(400)).movePointLeft(1) : null;
    var from = today.plusDays(random.nextInt(90) - 60);
    return new Object[] {
      null,
      null,
      owner,
      ownerKind,
      random.nextBoolean() ? "NEED" : "OFFER",
      title.toString(),
      category,
      category.replaceAll("\\..*", ""),
      quantity,
      unit,
      period,
      period == null && random.nextBoolean() ? quantity : null,
      amount,
      priced && random.nextInt(3) == 0 ? amount.add(java.math.BigDecimal.TEN) : null,
      priced ? pick(random, UNITS) : null,
      priced && random.nextInt(4) == 0 ? "day" : null,
      random.nextInt(12) == 0,
      place,
      place.substring(0, 2),
      upTo(place, 4),
      upTo(place, 6),
      upTo(place, 9),
      point ? Double.valueOf(105 + random.nextInt(4000) / 300.0) : null,
      point ? Double.valueOf(28 + random.nextInt(1000) / 300.0) : null,
      reach,
      reach.endsWith("km") ? Integer.valueOf(reach.replace("km", "")) : null,
      from,
      latest(today, from).plusDays(random.nextInt(random.nextBoolean() ? 3 : 100)),
      pick(random, PROGRAMMES),
      eligibility,
      "named_counties".equals(eligibility) && random.nextInt(3) > 0 ? "421181,420102" : null,
      random.nextInt(4) == 0 ? pick(random, CATEGORIES) + "," + pick(random, CATEGORIES) : "",
      random.nextInt(4) == 0 ? upTo(pick(random, PLACES), 2) : "",
      java.util.Arrays.stream(Grams.of(title.toString(), null))
          .mapToObj(Integer::toString)
          .collect(java.util.stream.Collectors.joining(","))
    };
  }

  private static LocalDate latest(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static String upTo(String territory, int digits) {
    return territory.length() < digits ? null : territory.substring(0, digits);
  }

  private static String pick(Random random, String[] from) {
    return from[random.nextInt(from.length)];
  }
}
