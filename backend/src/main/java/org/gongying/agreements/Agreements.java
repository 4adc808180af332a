package org.gongying.agreements;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gongying.participants.ParticipantRef;

/** What other rooms may know of agreements. */
@ApplicationScoped
public class Agreements {
  /** An agreement as far as a team is formed for it. */
  public record Summary(
      UUID id, String number, AgreementState state, String title, List<Party> parties) {}

  /** A party and the code of its territory. */
  public record Party(ParticipantRef participant, String territory) {}

  private final AgreementRepository agreements;

  Agreements(AgreementRepository agreements) {
    this.agreements = agreements;
  }

  public Optional<Summary> find(UUID id) {
    return agreements.whole(List.of(id)).stream()
        .findFirst()
        .map(
            w ->
                new Summary(
                    w.agreement().id,
                    w.agreement().number,
                    w.agreement().state,
                    w.agreement().title,
                    w.parties().stream().map(p -> new Party(p.ref(), p.place.code())).toList()));
  }

  /** How many agreements wait for this participant's signature. */
  public long waiting(UUID participant) {
    return agreements.waiting(participant);
  }
}
