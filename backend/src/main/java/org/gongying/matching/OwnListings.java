package org.gongying.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.gongying.listings.ListingView;
import org.gongying.platform.Clocks;

/** What else a participant has open: what could go the other way in an exchange. */
@ApplicationScoped
class OwnListings {
  /** Of more, the youngest: one who lists thousands is no better served by them all. */
  private static final int MOST = 200;

  private static final String OTHER_SIDE =
      """
      select id from listing
      where participant = :owner and side = :side and open and valid_until >= :today
      order by listed_at desc, id desc limit :most
      """;

  private final EntityManager em;
  private final Clock clock;

  OwnListings(EntityManager em, Clock clock) {
    this.em = em;
    this.clock = clock;
  }

  /** Of the owner of that listing, and of the other side. */
  List<UUID> besides(ListingView asking) {
    return em
        .createNativeQuery(OTHER_SIDE, UUID.class)
        .setParameter("owner", asking.participant().id())
        .setParameter("side", asking.side().opposite().name())
        .setParameter("today", Clocks.today(clock))
        .setParameter("most", MOST)
        .getResultList()
        .stream()
        .map(UUID.class::cast)
        .toList();
  }
}
