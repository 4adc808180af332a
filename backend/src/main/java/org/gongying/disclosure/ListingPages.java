package org.gongying.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.gongying.catalogue.Catalogue;
import org.gongying.catalogue.PriceView;
import org.gongying.catalogue.QuantityView;
import org.gongying.catalogue.Unit;
import org.gongying.identity.Actor;
import org.gongying.listings.ListingView;
import org.gongying.listings.Listings;
import org.gongying.listings.Side;
import org.gongying.platform.SharedPages;

/** The page of a need or an offer, as anybody may see it: never more than the public view holds. */
@ApplicationScoped
class ListingPages implements SharedPages {
  private static final Pattern ADDRESS = Pattern.compile("/(needs|offers)/([^/]+)");
  private static final int DESCRIBED = 200;

  private final Listings listings;
  private final Catalogue catalogue;

  ListingPages(Listings listings, Catalogue catalogue) {
    this.listings = listings;
    this.catalogue = catalogue;
  }

  @Override
  public boolean keeps(String path) {
    return ADDRESS.matcher(path).matches();
  }

  @Override
  @ActivateRequestContext
  @Transactional
  public Optional<SharedPage> at(String path) {
    var address = ADDRESS.matcher(path);
    if (!address.matches()) {
      return Optional.empty();
    }
    var side = address.group(1).equals("needs") ? Side.NEED : Side.OFFER;
    return id(address.group(2))
        .map(id -> listings.views(List.of(id), Actor.NOBODY).get(id))
        .filter(listing -> listing.side() == side)
        .map(this::page);
  }

  private static Optional<UUID> id(String text) {
    try {
      return Optional.of(UUID.fromString(text)).filter(id -> id.toString().equals(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private SharedPage page(ListingView listing) {
    var facts = new ArrayList<String>();
    quantity(listing.quantity()).ifPresent(q -> facts.add("数量：" + q));
    price(listing.unitPrice()).ifPresent(p -> facts.add("单价：" + p));
    facts.add("地点：" + listing.territory().name());
    facts.add("单位：" + listing.participant().name());
    facts.add("有效期：" + listing.validFrom() + " 至 " + listing.validUntil());
    var described = String.join("；", facts) + (listing.text() == null ? "" : "。" + listing.text());
    var lines = new ArrayList<>(facts);
    if (listing.text() != null) {
      lines.addAll(listing.text().lines().filter(line -> !line.isBlank()).toList());
    }
    lines.add("联系：请向当地村委会、乡镇或县里的对接窗口说出这条信息的标题");
    return new SharedPage(
        (listing.side() == Side.NEED ? "需要：" : "可提供：") + listing.title(),
        cut(described),
        data(listing),
        lines);
  }

  /** At a whole character, also where it takes two chars. */
  private static String cut(String text) {
    return text.codePointCount(0, text.length()) <= DESCRIBED
        ? text
        : text.substring(0, text.offsetByCodePoints(0, DESCRIBED - 1)) + "…";
  }

  private Optional<String> quantity(QuantityView q) {
    return q.raw() != null || q.value() == null
        ? Optional.ofNullable(q.raw())
        : Optional.of(q.value() + " " + unit(q.unit()));
  }

  private Optional<String> price(PriceView p) {
    if (p == null) {
      return Optional.empty();
    }
    if (p.raw() != null || p.amount() == null) {
      return Optional.ofNullable(p.raw());
    }
    return Optional.of(p.amount() + " 元" + (p.per() == null ? "" : "/" + unit(p.per())));
  }

  private String unit(String code) {
    return catalogue.unit(code).map(Unit::zh).orElse(code);
  }

  /** schema.org: an Offer is offered by somebody; a Demand somebody seeks. */
  private Map<String, Object> data(ListingView l) {
    var owner = Map.of("@type", "Organization", "name", l.participant().name());
    var data = new LinkedHashMap<String, Object>();
    data.put("@context", "https://schema.org");
    data.put("@type", l.side() == Side.NEED ? "Demand" : "Offer");
    if (l.side() == Side.NEED) {
      data.put("@reverse", Map.of("seeks", owner));
    } else {
      data.put("offeredBy", owner);
    }
    data.put("name", l.title());
    data.put("itemOffered", Map.of("@type", "Thing", "name", l.title()));
    if (l.text() != null) {
      data.put("description", l.text());
    }
    var q = l.quantity();
    if (q.value() != null && q.period() == null) {
      data.put(
          "eligibleQuantity",
          Map.of("@type", "QuantitativeValue", "value", q.value(), "unitText", unit(q.unit())));
    }
    var p = l.unitPrice();
    if (p != null && p.amount() != null) {
      var price = new LinkedHashMap<String, Object>();
      price.put("@type", "UnitPriceSpecification");
      price.put("priceCurrency", p.currency());
      price.put(p.max() == null ? "price" : "minPrice", p.amount());
      if (p.max() != null) {
        price.put("maxPrice", p.max());
      }
      if (p.per() != null) {
        price.put("unitText", unit(p.per()));
      }
      data.put("priceSpecification", price);
    }
    data.put("availableAtOrFrom", Map.of("@type", "Place", "name", l.territory().name()));
    data.put("validFrom", l.validFrom().toString());
    data.put("validThrough", l.validUntil().toString());
    return data;
  }
}
