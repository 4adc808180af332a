package org.gongying.exchanges;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Many small listings against one large one (拼货): several needs that buy from one offer together
 * (团购), or several offers that fill one buyer's lot. It is open until its deadline: whoever joins
 * may change its quantity and leave. It closes once the lot is reached, for all at one price, and
 * lapses at its deadline where it is not: then nobody owes anything.
 *
 * <p>Quantities are thousandths of the large listing's unit, prices are in fen (0.01 yuan) for one
 * unit.
 *
 * @param parts in the order they joined
 */
public record Pooling(Lot lot, List<Part> parts, State state) {
  /** More than any listing of the country; what it costs at the highest price is still a long. */
  public static final long MOST = 1_000_000_000_000L;

  public static final long HIGHEST_PRICE = 1_000_000_000L;

  /** A share in thousandths: all of the lot. */
  public static final int REACHED = 1000;

  public enum State {
    OPEN,
    CLOSED,
    LAPSED
  }

  /**
   * The large listing and on what terms it takes part.
   *
   * @param least its minimum lot (起订量): less is not delivered, or not fetched
   * @param remaining what it has left, no less than that
   * @param steps by rising quantity, the first no later than the lot; empty without a common price
   */
  public record Lot(
      UUID listing, UUID owner, long least, long remaining, Instant deadline, List<Step> steps) {
    public Lot {
      if (least < 1 || remaining < least || remaining > MOST) {
        throw new IllegalArgumentException("Not a lot: " + least + " of " + remaining);
      }
      steps = List.copyOf(steps);
      if (!steps.isEmpty() && steps.get(0).from > least) {
        throw new IllegalArgumentException("No price at the lot: " + steps);
      }
      for (int i = 1; i < steps.size(); i++) {
        if (steps.get(i).from <= steps.get(i - 1).from) {
          throw new IllegalArgumentException("Not in order: " + steps);
        }
      }
    }
  }

  /** From that joint quantity on, all pay that price. It may fall (团购) or rise (a larger lot). */
  public record Step(long from, long price) {
    public Step {
      if (from < 0 || from > MOST || price < 0 || price > HIGHEST_PRICE) {
        throw new IllegalArgumentException("Not a step: " + from + ", " + price);
      }
    }
  }

  /** What one small listing brings to it, or takes from it. */
  public record Part(UUID listing, UUID participant, long quantity) {}

  /** Why something cannot be done now. */
  public enum Reason {
    /** The pool is closed or lapsed. */
    OVER,
    /** The deadline has passed. */
    LATE,
    /** The large listing is the participant's own. */
    OWN,
    /** The quantity is not above zero. */
    NOTHING,
    /** The small listing has less left. */
    BEYOND,
    /** The large listing has less left. */
    FULL,
    /** The listing has not joined. */
    ABSENT,
    /** The lot is not reached and there is still time. */
    SHORT
  }

  /** A step of a pool that is turned down. */
  public static final class Refused extends RuntimeException {
    private final Reason reason;

    Refused(Reason reason) {
      super(reason.name(), null, false, false);
      this.reason = reason;
    }

    public Reason reason() {
      return reason;
    }
  }

  public Pooling {
    parts = List.copyOf(parts);
  }

  public static Pooling of(Lot lot) {
    return new Pooling(lot, List.of(), State.OPEN);
  }

  /** All parts together. */
  public long joined() {
    return parts.stream().mapToLong(Part::quantity).sum();
  }

  /** What the lot still needs (还差): 0 once it is reached. */
  public long missing() {
    return Math.max(0, lot.least - joined());
  }

  /** How much of the lot there is, in thousandths rounded down: {@link #REACHED} or more is all. */
  public long share() {
    return joined() * REACHED / lot.least;
  }

  /** The step the parts have come to; none before the first. */
  public Optional<Step> step() {
    long joined = joined();
    return lot.steps.stream().filter(s -> s.from <= joined).reduce((a, b) -> b);
  }

  /** The next step that what the large listing has left allows. */
  public Optional<Step> next() {
    long joined = joined();
    return lot.steps.stream().filter(s -> s.from > joined && s.from <= lot.remaining).findFirst();
  }

  /** What a part costs at the step come to, in fen, half a fen rounded up; none without a price. */
  public Optional<Long> cost(Part part) {
    // In two steps: a quantity times a price may be more than a long holds.
    return step()
        .map(s -> part.quantity / 1000 * s.price + (part.quantity % 1000 * s.price + 500) / 1000);
  }

  /**
   * With that listing's part; where it had joined before, its quantity is changed.
   *
   * @param left what the small listing has left
   */
  public Pooling join(Part part, long left, Instant now) {
    open(now);
    refuse(part.participant.equals(lot.owner), Reason.OWN);
    refuse(part.quantity < 1, Reason.NOTHING);
    refuse(part.quantity > left, Reason.BEYOND);
    var changed = new ArrayList<>(parts);
    int at = at(part.listing);
    if (at < 0) {
      changed.add(part);
    } else {
      changed.set(at, part);
    }
    long others = joined() - (at < 0 ? 0 : parts.get(at).quantity);
    refuse(part.quantity > lot.remaining - others, Reason.FULL);
    return new Pooling(lot, changed, state);
  }

  public Pooling leave(UUID listing, Instant now) {
    open(now);
    refuse(at(listing) < 0, Reason.ABSENT);
    return new Pooling(
        lot, parts.stream().filter(p -> !p.listing.equals(listing)).toList(), State.OPEN);
  }

  /** Closed where the lot is reached; lapsed where it is not and the deadline has passed. */
  public Pooling close(Instant now) {
    refuse(state != State.OPEN, Reason.OVER);
    if (missing() == 0) {
      return new Pooling(lot, parts, State.CLOSED);
    }
    refuse(now.isBefore(lot.deadline), Reason.SHORT);
    return new Pooling(lot, parts, State.LAPSED);
  }

  private int at(UUID listing) {
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).listing.equals(listing)) {
        return i;
      }
    }
    return -1;
  }

  private void open(Instant now) {
    refuse(state != State.OPEN, Reason.OVER);
    refuse(!now.isBefore(lot.deadline), Reason.LATE);
  }

  private static void refuse(boolean is, Reason reason) {
    if (is) {
      throw new Refused(reason);
    }
  }
}
