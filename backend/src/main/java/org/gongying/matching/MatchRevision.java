package org.gongying.matching;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongying.catalogue.Price;
import org.gongying.identity.Actor;
import org.gongying.platform.Ids;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.type.SqlTypes;

/** One version of a match's terms; written once. {@code amounts} in the order of the legs. */
@Entity
class MatchRevision {
  @Id UUID id;

  @PartitionKey
  @Column(updatable = false)
  int county;

  UUID match;
  int number;
  UUID byParticipant;
  String bySubject;

  @JdbcTypeCode(SqlTypes.JSON)
  List<Terms.Amount> amounts;

  @JdbcTypeCode(SqlTypes.JSON)
  Price price;

  LocalDate fromDay;
  LocalDate untilDay;
  String note;
  Instant at;

  static MatchRevision of(Match match, Terms terms, Actor by, Instant now) {
    return of(match, terms, by.participant(), by.subject(), now);
  }

  static MatchRevision of(Match match, Terms terms, UUID by, String subject, Instant now) {
    var revision = new MatchRevision();
    revision.county = match.county;
    revision.id = Ids.next(match.county);
    revision.match = match.id;
    revision.number = match.revision;
    revision.byParticipant = by;
    revision.bySubject = subject;
    revision.amounts = terms.amounts();
    revision.price = terms.price();
    revision.fromDay = terms.from();
    revision.untilDay = terms.until();
    revision.note = terms.note();
    revision.at = now;
    return revision;
  }

  Terms terms() {
    return new Terms(amounts, price, fromDay, untilDay, note);
  }
}
