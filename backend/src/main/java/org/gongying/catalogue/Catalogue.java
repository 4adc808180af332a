package org.gongying.catalogue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.gongying.platform.PersonalData;

/**
 * Categories, units and code lists, held in memory: they change only with a release. And what texts
 * say in them: quantities and prices.
 */
@ApplicationScoped
@Startup
public class Catalogue {
  private static final int CONVERTED_DECIMALS = 6;

  private final AgroalDataSource database;
  private final Map<String, Category> categories = new LinkedHashMap<>();
  private final Map<String, Unit> units = new LinkedHashMap<>();
  private final Map<String, CodeList> lists = new LinkedHashMap<>();
  private QuantityText quantities;
  private PriceText prices;

  Catalogue(AgroalDataSource database) {
    this.database = database;
  }

  @PostConstruct
  void load() throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      loadCategories(statement);
      loadUnits(statement);
      loadLists(statement);
    }
    quantities = new QuantityText(units.values());
    prices = new PriceText(units.values());
  }

  private void loadCategories(Statement statement) throws SQLException {
    var rows =
        statement.executeQuery(
            """
            select code, parent, branch, zh, en,
              array(select offer from category_link join category o on o.code = offer where need = c.code order by o.position),
              units, review, papers, causes
            from category c order by position
            """);
    while (rows.next()) {
      var category =
          new Category(
              rows.getString(1),
              rows.getString(2),
              rows.getString(3),
              rows.getString(4),
              rows.getString(5),
              texts(rows.getArray(6)),
              texts(rows.getArray(7)),
              rows.getBoolean(8),
              texts(rows.getArray(9)),
              texts(rows.getArray(10)));
      categories.put(category.code(), category);
    }
  }

  private void loadUnits(Statement statement) throws SQLException {
    var rows =
        statement.executeQuery(
            "select code, zh, en, kind, factor, words from unit order by position");
    while (rows.next()) {
      units.put(
          rows.getString(1),
          new Unit(
              rows.getString(1),
              rows.getString(2),
              rows.getString(3),
              rows.getString(4),
              rows.getBigDecimal(5),
              texts(rows.getArray(6))));
    }
  }

  private void loadLists(Statement statement) throws SQLException {
    var rows =
        statement.executeQuery(
            """
            select l.code, l.zh, l.en, source, confidence, i.code, i.zh, i.en
            from code_list l join code_item i on i.list = l.code order by l.code, position
            """);
    var items = new LinkedHashMap<String, List<CodeList.Item>>();
    while (rows.next()) {
      var code = rows.getString(1);
      if (!items.containsKey(code)) {
        items.put(code, new ArrayList<>());
        lists.put(code, list(rows, Collections.unmodifiableList(items.get(code))));
      }
      items
          .get(code)
          .add(new CodeList.Item(rows.getString(6), rows.getString(7), rows.getString(8)));
    }
  }

  private static CodeList list(ResultSet row, List<CodeList.Item> items) throws SQLException {
    return new CodeList(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        items);
  }

  private static List<String> texts(Array array) throws SQLException {
    return List.of((String[]) array.getArray());
  }

  /** All categories, each branch before its leaves. */
  public Collection<Category> categories() {
    return Collections.unmodifiableCollection(categories.values());
  }

  public Optional<Category> category(String code) {
    return Optional.ofNullable(categories.get(code));
  }

  /**
   * How near an offer's category is to a need's, from 1 to 0: the same, linked .9, parent or child
   * .8, another leaf of the branch .4. 0 means that they cannot meet.
   */
  public double closeness(String need, String offer) {
    var wanted = categories.get(need);
    var given = categories.get(offer);
    if (wanted == null || given == null) {
      return 0;
    }
    if (wanted == given) {
      return 1;
    }
    if (wanted.links().contains(offer)) {
      return 0.9;
    }
    if (need.equals(given.parent()) || offer.equals(wanted.parent())) {
      return 0.8;
    }
    return wanted.branch().equals(given.branch()) ? 0.4 : 0;
  }

  /** Codes of the categories whose offers may meet a need of this one. */
  public Set<String> offersFor(String need) {
    return meeting(other -> closeness(need, other) > 0);
  }

  /** Codes of the categories whose needs an offer of this one may meet. */
  public Set<String> needsFor(String offer) {
    return meeting(other -> closeness(other, offer) > 0);
  }

  private Set<String> meeting(Predicate<String> may) {
    return categories.keySet().stream().filter(may).collect(Collectors.toUnmodifiableSet());
  }

  public Collection<Unit> units() {
    return Collections.unmodifiableCollection(units.values());
  }

  public Optional<Unit> unit(String code) {
    return Optional.ofNullable(units.get(code));
  }

  /** What a reader calls a unit; of several names (公斤（千克）) the first. */
  public String unitName(String code, Locale language) {
    var unit = units.get(code);
    if (unit == null) {
      return "";
    }
    var names = language.getLanguage().equals("en") ? unit.en() : unit.zh();
    return names.replaceAll("\\s*[（(].*", "");
  }

  /** The value in another unit, to six decimals; empty where the units are not of one kind. */
  public Optional<BigDecimal> convert(BigDecimal value, String from, String to) {
    var given = units.get(from);
    var wanted = units.get(to);
    if (value == null || given == null || wanted == null || !given.kind().equals(wanted.kind())) {
      return Optional.empty();
    }
    return Optional.of(
        given == wanted
            ? value
            : value
                .multiply(given.factor())
                .divide(wanted.factor(), CONVERTED_DECIMALS, RoundingMode.HALF_UP));
  }

  public Optional<CodeList> codes(String list) {
    return Optional.ofNullable(lists.get(list));
  }

  /** What a text says of a quantity; without value where it says none that is understood. */
  public Quantity quantity(String raw) {
    return quantities.parse(raw);
  }

  /**
   * What a client says: {@code value} in {@code unit} (a code, or a word for it) where given, else
   * the text. Empty where the value is not a positive decimal number of a known unit, or nothing is
   * said.
   */
  public Optional<Quantity> quantity(QuantityGiven given) {
    var said = text(given.raw());
    if (given.value() == null && given.unit() == null) {
      return Optional.ofNullable(said).map(quantities::parse);
    }
    var value = Rates.plain(given.value());
    var unit = unitOf(given.unit());
    return value == null || unit == null
        ? Optional.empty()
        : Optional.of(new Quantity(value, unit, false, null, said));
  }

  /** What a text says of a unit price; without amount where it says none that is understood. */
  public Price price(String raw) {
    return prices.parse(raw);
  }

  /**
   * What a client says: {@code amount} yuan per {@code per} (a unit, a period, or nothing) where
   * given, else the text. Empty where that is not a positive decimal number of yuan, or nothing is
   * said.
   */
  public Optional<Price> price(PriceGiven given) {
    var said = text(given.raw());
    if (given.amount() == null && given.currency() == null && given.per() == null) {
      return Optional.ofNullable(said).map(prices::parse);
    }
    var amount = Rates.plain(given.amount());
    boolean yuan = given.currency() == null || given.currency().equals(PriceText.CURRENCY);
    var period = Rates.isPeriod(given.per()) ? given.per() : null;
    var unit = period == null ? unitOf(given.per()) : null;
    boolean per = given.per() == null || period != null || unit != null;
    return amount == null || !yuan || !per
        ? Optional.empty()
        : Optional.of(
            new Price(amount, null, PriceText.CURRENCY, unit, period, false, false, said));
  }

  /**
   * Every quantity in running text, in its order. The text is expected with plain digits and signs
   * and without spaces; places are those of the text as it is given.
   */
  public List<Passage<Quantity>> quantities(String text) {
    return quantities.all(text);
  }

  /** Every sum of money in such a text, with what it is asked for. */
  public List<Passage<Price>> prices(String text) {
    return prices.all(text);
  }

  private String unitOf(String given) {
    return given == null || units.containsKey(given) ? given : quantities.unit(given);
  }

  /** Amounts are public: no mobile number stays in what was said. */
  private static String text(String raw) {
    return raw == null || raw.isBlank() ? null : PersonalData.clear(raw.strip()).text();
  }
}
