package org.gongying.agreements;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.UUID;
import org.gongying.agreements.AgreementState.Verb;
import org.gongying.catalogue.Price;
import org.gongying.matching.MatchAgreed;
import org.gongying.matching.Purpose;
import org.gongying.platform.Clocks;
import org.gongying.platform.Ids;
import org.gongying.platform.Refusal;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.type.SqlTypes;

/**
 * What the parties of a match agreed on (协议): an intention until each has signed. Terms are those
 * of the accepted revision.
 */
@Entity
class Agreement {
  /** Crockford's base 32: no I, L, O, U to be misread on paper. */
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  private static final SecureRandom RANDOM = new SecureRandom();

  @Id UUID id;

  @PartitionKey
  @Column(updatable = false)
  int county;

  @Version int version;
  String number;
  UUID match;
  int revision;

  @Enumerated(EnumType.STRING)
  Purpose purpose;

  @Enumerated(EnumType.STRING)
  AgreementState state = AgreementState.INTENTION;

  String title;
  String category;
  String branch;

  @JdbcTypeCode(SqlTypes.JSON)
  Price price;

  LocalDate fromDay;
  LocalDate untilDay;
  String note;
  String reason;
  Instant createdAt;
  Instant changedAt;
  Instant signedAt;

  static Agreement of(MatchAgreed terms, Instant now) {
    var agreement = new Agreement();
    agreement.id = terms.agreement();
    agreement.county = Ids.county(agreement.id);
    agreement.number =
        "GY-%d-%06d-%s"
            .formatted(Year.from(now.atZone(Clocks.CHINA)).getValue(), agreement.county, random());
    agreement.match = terms.match();
    agreement.revision = terms.revision();
    agreement.purpose = terms.purpose();
    agreement.title = terms.title();
    agreement.category = terms.category();
    agreement.branch = terms.branch();
    agreement.price = terms.price();
    agreement.fromDay = terms.from();
    agreement.untilDay = terms.until();
    agreement.note = terms.note();
    agreement.createdAt = now;
    agreement.changedAt = now;
    return agreement;
  }

  /** Says whether this was the last signature. */
  boolean sign(
      AgreementParty by,
      String subject,
      boolean pricePublic,
      List<AgreementParty> parties,
      Instant now) {
    var signed = state.after(Verb.SIGN);
    if (by.signedAt != null) {
      throw Refusal.conflict("already-signed");
    }
    by.sign(subject, pricePublic, now);
    changedAt = now;
    boolean last = parties.stream().allMatch(party -> party.signedAt != null);
    if (last) {
      state = signed;
      signedAt = now;
    }
    parties.forEach(party -> party.follow(this));
    return last;
  }

  void terminate(String why, List<AgreementParty> parties, Instant now) {
    state = state.after(Verb.TERMINATE);
    reason = why;
    changedAt = now;
    parties.forEach(party -> party.follow(this));
  }

  private static String random() {
    var text = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      text.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
    }
    return text.toString();
  }
}
