package org.gongying.platform;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import org.jboss.resteasy.reactive.ResponseStatus;

/**
 * Keeps the key and the answer in the call's own transaction: 210 is just inside
 * {@code @Transactional} (200). Only answers are kept: a refusal rolls its key back with everything
 * else.
 */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 210)
class Once {
  private static final int LONGEST_KEY = 200;
  private final EntityManager em;
  private final Answers answers;
  private final Caller caller;
  private final Body body;

  Once(EntityManager em, Answers answers, Caller caller, Body body) {
    this.em = em;
    this.answers = answers;
    this.caller = caller;
    this.body = body;
  }

  @AroundInvoke
  Object once(InvocationContext call) throws Exception {
    var key = answers.key();
    if (key == null) {
      return call.proceed();
    }
    if (key.isBlank() || key.length() > LONGEST_KEY) {
      throw Refusal.parameters(Violation.parameter("Idempotency-Key", "key", LONGEST_KEY));
    }
    Object[] id = {caller.county(), caller.subject(), answers.call(), key};
    if (!claimed(id)) {
      throw replay(id);
    }
    var view = call.proceed();
    em.flush();
    var status = call.getMethod().getAnnotation(ResponseStatus.class);
    answers.keep(status != null ? status.value() : view == null ? 204 : 200, view);
    return view;
  }

  /** The first caller inserts; the others wait here for its commit, at most five seconds. */
  private boolean claimed(Object[] id) {
    try {
      em.createNativeQuery("set local lock_timeout = '5s'").executeUpdate();
      return sql(
                  "insert into idempotency (county, client, call, key, body_sha256)"
                      + " values (?1, ?2, ?3, ?4, ?5) on conflict do nothing",
                  id)
              .setParameter(5, body.sha256())
              .executeUpdate()
          == 1;
    } catch (LockTimeoutException e) {
      throw Refusal.conflict("idempotency-key-in-use");
    }
  }

  private Replay replay(Object[] id) {
    var first =
        (Tuple)
            parameters(
                    em.createNativeQuery(
                        "select body_sha256, status, location, etag, answer from idempotency"
                            + " where county = ?1 and client = ?2 and call = ?3 and key = ?4",
                        Tuple.class),
                    id)
                .getSingleResult();
    if (!first.get(0).equals(body.sha256())) {
      throw Refusal.of(422, "idempotency-key-reused");
    }
    return new Replay(
        (Integer) first.get(1),
        (String) first.get(2),
        (String) first.get(3),
        (byte[]) first.get(4));
  }

  private Query sql(String sql, Object[] id) {
    return parameters(em.createNativeQuery(sql), id);
  }

  private static Query parameters(Query query, Object[] id) {
    for (int i = 0; i < id.length; i++) {
      query.setParameter(i + 1, id[i]);
    }
    return query;
  }
}
