package org.gongying.disclosure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.gongying.agreements.AgreementSigned;
import org.gongying.catalogue.Price;
import org.gongying.catalogue.Quantity;
import org.gongying.platform.Ids;
import org.gongying.platform.Page.Cursor;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.type.SqlTypes;

/**
 * What everybody may know of an agreement (公开信息). A copy made when it was signed, not a view of the
 * agreement: what is not in it cannot become public by mistake.
 */
@Entity
class PublicLine {
  /** What goes from whom to whom, by their names. */
  record Leg(String title, Quantity quantity, String giver, String taker) {}

  @Id UUID id;

  @PartitionKey
  @Column(updatable = false)
  int county;

  @Version int version;
  String number;
  String state;
  String title;
  String category;
  String branch;

  /** Name, kind, division and the division's name of each party, an array each. */
  String[] partyNames;

  String[] partyKinds;
  String[] partyTerritories;
  String[] partyPlaces;

  @JdbcTypeCode(SqlTypes.JSON)
  List<Leg> legs;

  @JdbcTypeCode(SqlTypes.JSON)
  Price price;

  LocalDate fromDate;
  LocalDate untilDate;
  Instant signedAt;

  static PublicLine of(AgreementSigned news, Instant now) {
    var line = new PublicLine();
    line.id = news.id();
    line.county = Ids.county(line.id);
    line.number = news.number();
    line.state = "SIGNED";
    line.title = news.title();
    line.category = news.category();
    line.branch = news.branch();
    line.partyNames = each(news, party -> party.participant().name());
    line.partyKinds = each(news, party -> party.participant().kind().name());
    line.partyTerritories = each(news, party -> party.place().code());
    line.partyPlaces = each(news, party -> party.place().name());
    line.legs =
        news.legs().stream()
            .map(l -> new Leg(l.title(), l.quantity(), l.giver().name(), l.taker().name()))
            .toList();
    line.price = news.price();
    line.fromDate = news.from();
    line.untilDate = news.until();
    line.signedAt = now;
    return line;
  }

  private static String[] each(AgreementSigned news, Function<AgreementSigned.Party, String> what) {
    return news.parties().stream().map(what).toArray(String[]::new);
  }

  Cursor position() {
    return Cursor.newest(signedAt, id);
  }
}
