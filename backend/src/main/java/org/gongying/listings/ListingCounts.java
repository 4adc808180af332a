package org.gongying.listings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.gongying.identity.Actor;
import org.gongying.platform.Clocks;
import org.gongying.platform.Ids;
import org.gongying.territory.Place;

/** How many listings there are, for figures and desks. */
@ApplicationScoped
public class ListingCounts {
  private static final int RENEWAL_DAYS = 3;

  private final ListingRepository listings;
  private final EntityManager em;
  private final Clock clock;

  ListingCounts(ListingRepository listings, EntityManager em, Clock clock) {
    this.listings = listings;
    this.em = em;
    this.clock = clock;
  }

  /**
   * How many listings of a side anybody may see and answer to in a county; null for a wider place.
   */
  public record Count(Side side, String county, long listings) {}

  /**
   * What is open to everybody, counted from an index alone; grows with what is open: keep the
   * answer for a while.
   */
  public List<Count> open() {
    return em.createQuery(
            "select side, place.countyCode, count(*) from Listing"
                + " where open = true and isPublic = true and validUntil >= :today"
                + " group by side, place.countyCode order by place.countyCode",
            Count.class)
        .setParameter("today", Clocks.today(clock))
        .getResultList();
  }

  /** How many of a participant's listings came back to be corrected. */
  public long returned(UUID participant) {
    return listings.count(
        "county = ?1 and participant = ?2 and state = ?3",
        Ids.county(participant),
        participant,
        ListingState.RETURNED);
  }

  /** How many of a participant's listings end within three days. */
  public long renewals(UUID participant) {
    return listings.count(
        "county = ?1 and participant = ?2 and open = true and validUntil between ?3 and ?4",
        Ids.county(participant),
        participant,
        Clocks.today(clock),
        Clocks.today(clock).plusDays(RENEWAL_DAYS));
  }

  /** How many wait for an officer's look, handed in or freshly published; counted to a hundred. */
  public long reviews(Actor officer) {
    return em.createQuery(
            "select count(*) from (select id as id from Listing"
                + " where (state = 'SUBMITTED' or open = true and lookedAt is null) and place."
                + Place.property(officer.territory())
                + " = :territory and participant <> :own order by listedAt, id limit 100)",
            Long.class)
        .setParameter("territory", officer.territory())
        .setParameter("own", officer.participant())
        .getSingleResult();
  }
}
