package org.gongying.identity;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;

/** Who makes this request, read once. */
class Actors {
  static final String ATTRIBUTE = "actor";

  @Produces
  @RequestScoped
  Actor actor(SecurityIdentity identity) {
    if (identity.isAnonymous()) {
      return Actor.NOBODY;
    }
    Actor admitted = identity.getAttribute(ATTRIBUTE);
    return admitted != null
        ? admitted
        : new Actor(Admission.subject(identity), null, null, null, null);
  }
}
