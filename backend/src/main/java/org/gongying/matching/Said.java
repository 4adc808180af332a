package org.gongying.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import org.gongying.catalogue.Catalogue;
import org.gongying.catalogue.PriceView;
import org.gongying.catalogue.QuantityView;
import org.gongying.listings.ListingView;
import org.gongying.platform.Languages;
import org.gongying.platform.Words;
import org.gongying.programmes.Programmes;
import org.gongying.territory.Territories;
import org.gongying.territory.Territory;

/** Facts of a listing in the reader's language; sentences come from {@code messages/matching}. */
@ApplicationScoped
class Said {
  private static final Words WORDS = Words.of("matching");

  private final Catalogue catalogue;
  private final Programmes programmes;
  private final Territories territories;

  Said(Catalogue catalogue, Programmes programmes, Territories territories) {
    this.catalogue = catalogue;
    this.programmes = programmes;
    this.territories = territories;
  }

  String say(String key, Object... arguments) {
    return WORDS.say(Languages.current(), key, arguments);
  }

  boolean can(String key) {
    return WORDS.has(key);
  }

  private static String named(String zh, String en) {
    return Languages.current().getLanguage().equals(Locale.ENGLISH.getLanguage()) ? en : zh;
  }

  String category(String code) {
    return catalogue.category(code).map(c -> named(c.zh(), c.en())).orElse(code);
  }

  String programme(String code) {
    return programmes.find(code).map(p -> named(p.zh(), p.en())).orElse(code);
  }

  String code(String list, String code) {
    return catalogue.codes(list).stream()
        .flatMap(l -> l.items().stream())
        .filter(i -> i.code().equals(code))
        .map(i -> named(i.zh(), i.en()))
        .findFirst()
        .orElse(code);
  }

  /** As in a sentence: 公斤, not 公斤（千克）. */
  String unit(String code) {
    return catalogue
        .unit(code)
        .map(u -> named(u.zh().replaceAll("[（(].*", ""), " " + u.en()))
        .orElse("");
  }

  String place(String code) {
    return territories.find(code).map(Territory::spoken).orElse(code);
  }

  /** The county a place is in, where it is in one. */
  Optional<Territory> county(String place) {
    return place.length() < 6 ? Optional.empty() : territories.find(place.substring(0, 6));
  }

  /** How much there is to agree on; null where nobody said. */
  String amount(ListingView listing) {
    var said = listing.quantity();
    var left = listing.remaining();
    if (left != null && !left.value().equals(said.value())) {
      return left.value() + unit(left.unit());
    }
    return said.raw() != null
        ? said.raw()
        : said.value() == null ? null : said.value() + unit(said.unit());
  }

  /** As it was said, or in figures; null where nobody said. */
  String price(PriceView price) {
    if (price == null || price.amount() == null && price.raw() == null) {
      return null;
    }
    return price.raw() != null
        ? price.raw()
        : price.per() == null
            ? say("price", price.amount())
            : say("price.per", price.amount(), unit(price.per()).strip());
  }

  /**
   * What the offer has of what the need wants, in the need's unit; null where that is not known.
   */
  String covered(ListingView need, ListingView offer) {
    var wanted = left(need);
    var given = left(offer);
    boolean alike =
        need.quantity().period() == null
            ? offer.quantity().period() == null
            : need.quantity().period().equals(offer.quantity().period());
    if (wanted.value() == null || given.value() == null || !alike) {
      return null;
    }
    return catalogue
        .convert(new BigDecimal(given.value()), given.unit(), wanted.unit())
        .map(v -> v.min(new BigDecimal(wanted.value())).setScale(3, RoundingMode.DOWN))
        .map(QuantityView::plain)
        .orElse(null);
  }

  private static QuantityView left(ListingView listing) {
    return listing.remaining() == null ? listing.quantity() : listing.remaining();
  }
}
