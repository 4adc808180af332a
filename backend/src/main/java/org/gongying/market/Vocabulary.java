package org.gongying.market;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The values rows share, by number. Numbers of codes begin with 1: 0 is "not said". */
final class Vocabulary {
  final Codes<Place> places = new Codes<>();
  final Codes<Reach> reaches = new Codes<>();
  final Codes<Eligibility> eligibilities = new Codes<>();
  final Codes<String> ownerKinds = codes();

  /** 0 is the one that says nothing. */
  final Codes<Strategy> strategies = new Codes<>();

  final Codes<String> kinds = codes();
  final Codes<String> periods = codes();
  final Codes<String> programmes = codes();
  private final Map<Place.Key, Integer> placed = new HashMap<>();

  Vocabulary() {
    strategies.number(new Strategy(List.of(), List.of()));
  }

  private static Codes<String> codes() {
    var codes = new Codes<String>();
    codes.number("\0"); // takes 0
    return codes;
  }

  /** Only for the one writer. */
  int place(Facts facts) {
    return placed.computeIfAbsent(Place.Key.of(facts), key -> places.number(new Place(key)));
  }
}
