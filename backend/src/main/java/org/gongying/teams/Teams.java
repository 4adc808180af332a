package org.gongying.teams;

import jakarta.enterprise.context.ApplicationScoped;
import org.gongying.identity.Actor;

/** What other rooms may know of teams. */
@ApplicationScoped
public class Teams {
  private final TaskRepository tasks;

  Teams(TaskRepository tasks) {
    this.tasks = tasks;
  }

  /**
   * How many tasks wait for this user to begin or to finish them; counted to a hundred. A blocked
   * one waits for the team.
   */
  public long waiting(Actor member) {
    return tasks.waiting(member);
  }
}
