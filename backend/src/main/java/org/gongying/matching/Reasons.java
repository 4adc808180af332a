package org.gongying.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.gongying.listings.ListingView;
import org.gongying.listings.Side;
import org.gongying.matching.Rules.Weights;
import org.gongying.matching.SuggestionView.FactorView;
import org.gongying.territory.Territory;

/** Says of a compared pair how well it fits, why, and what each side would have of it. */
@ApplicationScoped
class Reasons {
  private static final int CLOSE = 800;
  private static final int SAME = 1000;

  private final Said said;
  private final Rulebooks rulebooks;

  Reasons(Said said, Rulebooks rulebooks) {
    this.said = said;
    this.rulebooks = rulebooks;
  }

  /**
   * @param named listings by id: those of the way back, where there is one
   */
  SuggestionView suggestion(
      ListingView asking,
      ListingView other,
      Pair pair,
      Map<UUID, ListingView> named,
      Weights weights) {
    boolean wanting = asking.side() == Side.NEED;
    var need = wanting ? asking : other;
    var offer = wanting ? other : asking;
    var covered = said.covered(need, offer);
    return new SuggestionView(
        wanting ? null : other,
        wanting ? other : null,
        pair.score(),
        pair.fit(offer.category()).name().toLowerCase(Locale.ROOT),
        covered,
        kilometres(need, offer, pair),
        factors(need, offer, pair, named, weights),
        gains(need, offer, covered),
        Integer.toString(weights.version()));
  }

  /** Null in one county too, where the two points are often the county's one. */
  private static Integer kilometres(ListingView need, ListingView offer, Pair pair) {
    int km = pair.km() == null ? 0 : (int) Math.round(pair.km());
    return pair.km() == null
            || km == 0
                && pair.value("distance") < SAME
                && !need.territory().equals(offer.territory())
        ? null
        : Integer.valueOf(km);
  }

  private List<FactorView> factors(
      ListingView need,
      ListingView offer,
      Pair pair,
      Map<UUID, ListingView> named,
      Weights weights) {
    return Factor.of(pair, weights).stream()
        .map(
            f ->
                new FactorView(
                    f.name(),
                    f.value(),
                    f.weight(),
                    f.points(),
                    f.name().equals(Score.RECIPROCITY)
                        ? reciprocity(pair, named)
                        : sentence(f.name(), need, offer, pair, weights)))
        .toList();
  }

  private String sentence(
      String name, ListingView need, ListingView offer, Pair pair, Weights weights) {
    int value = pair.value(name);
    return switch (name) {
      case "category" -> category(value, need, offer);
      case "text" -> text(need, offer, weights);
      case "distance" -> distance(need, offer, pair);
      case "quantity" -> quantity(value, need, offer);
      case "time" -> time(value, need, offer);
      case "price" -> price(value, need, offer);
      case "programme" -> programme(value, need, offer);
      case Score.STRATEGY ->
          said.say(value == SAME ? "strategy.all" : value > 0 ? "strategy.part" : "strategy.none");
      default -> priority(need, offer);
    };
  }

  private String category(int value, ListingView need, ListingView offer) {
    var kind =
        value == SAME ? "same" : value > CLOSE ? "linked" : value == CLOSE ? "within" : "branch";
    var branch = offer.category().replaceAll("\\..*", "");
    return said.say(
        "category." + kind,
        said.category(need.category()),
        said.category(offer.category()),
        said.category(branch));
  }

  private String text(ListingView need, ListingView offer, Weights weights) {
    var shared = Shared.words(need.title(), need.text(), offer.title(), offer.text());
    var alike =
        rulebooks
            .alike(weights.version())
            .of(Shared.begin(need.title(), need.text()), Shared.begin(offer.title(), offer.text()));
    if (alike.isPresent()) {
      var words = alike.get();
      return shared.isEmpty()
          ? said.say("text.alike", words.one(), words.other())
          : said.say("text.sharedAlike", words.one(), words.other(), shared);
    }
    return shared.isEmpty() ? said.say("text.none") : said.say("text.shared", shared);
  }

  private String distance(ListingView need, ListingView offer, Pair pair) {
    var one = need.territory().code();
    var two = offer.territory().code();
    int shared = 0;
    for (int digits : new int[] {2, 4, 6, 9}) {
      shared =
          one.length() >= digits
                  && two.length() >= digits
                  && one.startsWith(two.substring(0, digits))
              ? digits
              : shared;
    }
    long km = pair.km() == null ? 0 : Math.round(pair.km());
    String sentence;
    if (shared >= 6) {
      var place = said.place(one.substring(0, shared));
      sentence =
          km == 0 ? said.say("distance.within", place) : said.say("distance.within.km", place, km);
    } else if (pair.km() != null) {
      sentence = said.say("distance.km", need.territory().name(), offer.territory().name(), km);
    } else {
      sentence =
          shared >= 2
              ? said.say("distance.about", said.place(one.substring(0, shared)))
              : said.say("distance.unknown");
    }
    boolean radius = need.reach().endsWith("km") || offer.reach().endsWith("km");
    return radius && pair.km() == null ? sentence + said.say("distance.radius") : sentence;
  }

  private String quantity(int value, ListingView need, ListingView offer) {
    var wanted = said.amount(need);
    var given = said.amount(offer);
    if (wanted == null
        || given == null
        || need.quantity().value() == null
        || offer.quantity().value() == null) {
      var unknown = said.say("quantity.unsaid");
      return said.say(
          "quantity.unknown", wanted == null ? unknown : wanted, given == null ? unknown : given);
    }
    if (said.covered(need, offer) == null) {
      return said.say("quantity.units", wanted, given);
    }
    return value == SAME
        ? said.say("quantity.all", wanted, given)
        : said.say("quantity.part", wanted, given, Math.max(1, value / 10));
  }

  private String time(int value, ListingView need, ListingView offer) {
    return value == SAME
        ? said.say("time.all", offer.validUntil().toString())
        : said.say(
            "time.part",
            Math.max(1, value / 10),
            offer.validFrom().toString(),
            offer.validUntil().toString());
  }

  private String price(int value, ListingView need, ListingView offer) {
    if (offer.unitPrice() != null && offer.unitPrice().gift()) {
      return said.say("price.gift");
    }
    var paid = said.price(need.unitPrice());
    var asked = said.price(offer.unitPrice());
    if (paid == null && asked == null) {
      return said.say("price.unsaid");
    }
    var sides = paid == null ? "asked" : asked == null ? "paid" : "both";
    var judged = value > 500 ? ".good" : value < 500 ? ".bad" : "";
    return said.say("price." + sides + judged, paid, asked);
  }

  private String programme(int value, ListingView need, ListingView offer) {
    return value == 0
        ? said.say("programme.none")
        : said.say(
            value == SAME ? "programme.same" : "programme.kin",
            said.programme(need.programme()),
            said.programme(offer.programme()));
  }

  private String priority(ListingView need, ListingView offer) {
    return Stream.of(need, offer)
        .flatMap(l -> said.county(l.territory().code()).stream())
        .filter(t -> t.poorKind() != null)
        .min((a, b) -> a.poorKind().compareTo(b.poorKind())) // NATIONAL before PROVINCIAL
        .map((Territory t) -> said.say("priority." + t.poorKind(), t.name()))
        .orElseGet(() -> said.say("priority.none"));
  }

  private String reciprocity(Pair pair, Map<UUID, ListingView> named) {
    if (pair.back() == null) {
      return said.say("reciprocity.none");
    }
    var own = named.get(pair.back().own());
    var other = named.get(pair.back().other());
    if (own == null || other == null) {
      return said.say("reciprocity");
    }
    var offer = own.side() == Side.OFFER ? own : other;
    var need = own.side() == Side.OFFER ? other : own;
    return said.say(
        "reciprocity.both",
        offer.participant().name(),
        offer.title(),
        need.participant().name(),
        need.title());
  }

  private List<GainView> gains(ListingView need, ListingView offer, String covered) {
    var amount = covered != null ? covered + said.unit(need.quantity().unit()) : said.amount(offer);
    var goods = amount == null ? offer.title() : said.say("gain.goods", offer.title(), amount);
    boolean gift =
        offer.unitPrice() != null && offer.unitPrice().gift()
            || offer.category().equals("capital.donation");
    var price = said.price(offer.unitPrice() != null ? offer.unitPrice() : need.unitPrice());
    var paid =
        gift
            ? said.say("gain.nothing")
            : said.say(payment(offer.category()), price == null ? said.say("gain.agreed") : price);
    return List.of(
        new GainView(need.participant(), paid, goods),
        new GainView(offer.participant(), goods, gift ? said.say("gain.record") : paid));
  }

  /** What such goods are usually returned by: wages for hands, rent for land. */
  private String payment(String category) {
    return Stream.of("gain.for." + category, "gain.for." + category.replaceAll("\\..*", ""))
        .filter(said::can)
        .findFirst()
        .orElse("gain.for");
  }
}
