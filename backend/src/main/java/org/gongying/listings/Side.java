package org.gongying.listings;

/** Whether a listing is needed or offered. The side belongs to the listing, never to its owner. */
public enum Side {
  NEED,
  OFFER;

  public Side opposite() {
    return this == NEED ? OFFER : NEED;
  }
}
