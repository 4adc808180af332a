package org.gongying.listings;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongying.catalogue.Catalogue;
import org.gongying.catalogue.Quantity;
import org.gongying.catalogue.QuantityView;
import org.gongying.identity.Actor;
import org.gongying.participants.ParticipantChanged;
import org.gongying.participants.Participants.Profile;
import org.gongying.platform.Clocks;
import org.gongying.platform.Languages;
import org.gongying.platform.Refusal;

/** What other rooms may know of listings, and do with them. */
@ApplicationScoped
public class Listings {
  private static final int COUNTED_DECIMALS = 3;

  private final ListingRepository listings;
  private final WriteListing write;
  private final Catalogue catalogue;
  private final EntityManager em;
  private final Clock clock;

  Listings(
      ListingRepository listings,
      WriteListing write,
      Catalogue catalogue,
      EntityManager em,
      Clock clock) {
    this.listings = listings;
    this.write = write;
    this.catalogue = catalogue;
    this.em = em;
    this.clock = clock;
  }

  /**
   * What {@code then} finds of a listing as if it were posted and public: it is written, with all
   * that the database derives of it, and taken back. Refuses what could not be posted.
   */
  public <T> T asIfPosted(
      Side side, NewListing given, Profile owner, Actor by, Function<ListingView, T> then) {
    write.allow(given, by);
    QuarkusTransaction.begin();
    try {
      var listing = write.draft(side, given, owner, by);
      listing.state = ListingState.PUBLISHED;
      listings.persist(listing);
      listings.flush();
      return then.apply(ListingView.of(listing, by));
    } finally {
      QuarkusTransaction.rollback();
    }
  }

  /** Those of the listings this reader may see, as views, by id. */
  public Map<UUID, ListingView> views(Collection<UUID> ids, Actor reader) {
    return listings.rows(ids).stream()
        .filter(row -> row.isVisibleTo(reader))
        .collect(Collectors.toMap(ListingRow::id, row -> ListingView.of(row, reader)));
  }

  /** As views whatever their state: for the parties of a match, who met while it was public. */
  public Map<UUID, ListingView> partyViews(Collection<UUID> ids, Actor reader) {
    return listings.rows(ids).stream()
        .collect(Collectors.toMap(ListingRow::id, row -> ListingView.of(row, reader)));
  }

  /** What those participants have open to everybody today, the newest thousand. */
  public List<ListingView> open(Collection<UUID> participants, Actor reader) {
    return listings.openOf(participants).stream().map(row -> ListingView.of(row, reader)).toList();
  }

  public Map<UUID, ListingCard> cards(Collection<UUID> ids) {
    var today = Clocks.today(clock);
    return listings.rows(ids).stream()
        .map(row -> ListingCard.of(row, today))
        .collect(Collectors.toMap(ListingCard::id, Function.identity()));
  }

  /** A listing this reader may see; otherwise it does not exist. */
  public ListingView visible(Actor reader, Side side, UUID id) {
    return ListingView.of(listings.visibleTo(reader, side, id), reader);
  }

  /** The reader's own listing; otherwise it does not exist. */
  public ListingView owned(Actor reader, Side side, UUID id) {
    return ListingView.of(listings.ownedBy(reader, side, id), reader);
  }

  /**
   * What an agreed quantity is in the listing's own unit, as finely as it is counted; empty where
   * it is unknown, too little, or of another kind of unit.
   */
  public Optional<BigDecimal> inOwnUnit(ListingCard card, Quantity agreed) {
    return agreed == null
        ? Optional.empty()
        : catalogue
            .convert(agreed.value(), agreed.unit(), card.left().unit())
            .map(value -> value.setScale(COUNTED_DECIMALS, RoundingMode.HALF_UP))
            .filter(value -> value.signum() > 0);
  }

  /**
   * Refuses what could not be taken now: 409 {@code not-enough-left}, {@code unit-changed} where
   * what was agreed on cannot be told in the listing's unit any more, or {@code listing-closed}.
   * Null where nothing is to be taken, only the listing to stand.
   */
  public void usable(UUID id, Quantity agreed) {
    share(fresh(id), agreed);
  }

  /**
   * Takes what was agreed on from what remains, or refuses as {@link #usable}. Says how much that
   * was in the listing's own unit; null where it is not counted, of which nothing is taken.
   */
  public BigDecimal take(UUID id, Quantity agreed) {
    em.flush();
    var card = fresh(id);
    var taken = share(card, agreed);
    if (!listings.take(id, taken, card.left().unit(), Clocks.today(clock))) {
      share(fresh(id), agreed); // says what has become of it meanwhile
      throw Refusal.conflict("outrun");
    }
    return taken;
  }

  private ListingCard fresh(UUID id) {
    return Optional.ofNullable(cards(List.of(id)).get(id)).orElseThrow(Refusal::notFound);
  }

  private BigDecimal share(ListingCard card, Quantity agreed) {
    BigDecimal share = null;
    if (card.counted() && agreed != null) {
      share =
          inOwnUnit(card, agreed).orElseThrow(() -> Refusal.conflict("unit-changed", card.title()));
      if (share.compareTo(card.left().value()) > 0) {
        throw Refusal.conflict(
            "not-enough-left",
            card.title(),
            QuantityView.plain(card.left().value()),
            catalogue.unitName(card.left().unit(), Languages.current()));
      }
    }
    if (!card.open()) {
      throw Refusal.conflict("listing-closed", card.title());
    }
    return share;
  }

  /** A listing that is in order and could be posted. */
  public static final class Prepared {
    private final Listing listing;

    private Prepared(Listing listing) {
      this.listing = listing;
    }

    public UUID id() {
      return listing.id;
    }
  }

  /**
   * Reads what an importing client says for a participant: a draft, or published where {@code
   * publish}. Nothing is written until it is posted.
   */
  public Prepared prepare(
      Side side, NewListing given, Profile owner, Actor by, String externalId, boolean publish) {
    var listing = write.draft(side, given, owner, by);
    listing.externalId = externalId;
    listing.client = by.subject();
    if (publish) {
      release(listing, by);
    }
    return new Prepared(listing);
  }

  public void post(Prepared prepared) {
    listings.persist(prepared.listing);
  }

  /**
   * Changes what was imported before, published now where {@code publish}. Refuses where the
   * listing belongs to another, or has gone on without its importer: taken from, withdrawn.
   */
  public void repost(
      UUID id, Side side, NewListing given, Profile owner, Actor by, boolean publish) {
    var listing = listings.byIds(List.of(id)).stream().findFirst().orElseThrow(Refusal::notFound);
    if (listing.side != side || !listing.participant.equals(owner.id())) {
      throw Refusal.conflict("import-other-listing", listing.title, listing.participantName);
    }
    if (listing.committed.signum() > 0) {
      throw Refusal.conflict("listing-committed");
    }
    try {
      write.replace(listing, given);
      if (publish
          && (listing.state == ListingState.DRAFT || listing.state == ListingState.RETURNED)) {
        release(listing, by);
      }
    } catch (Refusal refusal) {
      em.detach(listing); // what is refused is not written with the rows beside it
      throw refusal;
    }
  }

  /** Government's own import is its look at them, but nobody reviews their own office. */
  private void release(Listing listing, Actor by) {
    if (by.isOf(listing.participant)) {
      listing.submit(clock.instant());
    } else {
      listing.publish(clock.instant(), Clocks.today(clock));
      listing.lookedAt = clock.instant();
    }
  }

  /** Whether publishing needs somebody else's look first (rule 15). */
  boolean needsReview(Listing listing, Actor actor) {
    return actor.isGovernment()
        || listing.gift
        || catalogue.category(listing.category).orElseThrow().review()
        || !listings.hasPublished(listing.participant);
  }

  void participantChanged(@Observes ParticipantChanged change) {
    listings.owned(change.now());
  }

  @Scheduled(every = "1h", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void expire() {
    while (QuarkusTransaction.requiringNew().call(() -> listings.expire(Clocks.today(clock)))
        == 1000) {
      // the next thousand
    }
  }
}
