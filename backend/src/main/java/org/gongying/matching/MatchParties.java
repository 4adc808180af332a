package org.gongying.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.gongying.listings.Side;
import org.gongying.participants.ParticipantRef;
import org.gongying.participants.Participants;
import org.gongying.territory.Place;
import org.gongying.territory.Territories;

/** Makes the parties of a match that begins. */
@ApplicationScoped
class MatchParties {
  private final Participants participants;
  private final Territories territories;

  MatchParties(Participants participants, Territories territories) {
    this.participants = participants;
    this.territories = territories;
  }

  /** One for each, in their order, with its place and its listings. */
  List<MatchParty> of(Match match, List<ParticipantRef> who, List<MatchLeg> legs) {
    var profiles = participants.all(who.stream().map(ParticipantRef::id).toList());
    return who.stream()
        .map(one -> party(match, one, profiles.get(one.id()).territory(), legs))
        .toList();
  }

  /** Beside it the listings it is found by: of one leg both, of several what it gives and takes. */
  private MatchParty party(Match match, ParticipantRef who, String territory, List<MatchLeg> legs) {
    var gives = first(legs, leg -> leg.giver, who);
    var takes = first(legs, leg -> leg.taker, who);
    return MatchParty.of(
        match,
        who,
        gives != null ? Side.OFFER : Side.NEED,
        Place.of(territories.find(territory).orElseThrow()),
        (gives != null ? gives : takes).offer,
        (takes != null ? takes : gives).need);
  }

  private static MatchLeg first(
      List<MatchLeg> legs, Function<MatchLeg, UUID> end, ParticipantRef who) {
    return legs.stream().filter(leg -> end.apply(leg).equals(who.id())).findFirst().orElse(null);
  }
}
