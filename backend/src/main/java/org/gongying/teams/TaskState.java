package org.gongying.teams;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.gongying.platform.Refusal;

/** The life of a task: each verb, and the states it may be said in. */
enum TaskState {
  TODO,
  DOING,
  DONE,
  BLOCKED;

  enum Verb {
    START(DOING),
    FINISH(DONE),
    BLOCK(BLOCKED);

    final TaskState to;

    Verb(TaskState to) {
      this.to = to;
    }
  }

  private static final Map<Verb, Set<TaskState>> FROM =
      Map.of(
          Verb.START, EnumSet.of(TODO, BLOCKED),
          Verb.FINISH, EnumSet.of(DOING),
          Verb.BLOCK, EnumSet.of(TODO, DOING));

  TaskState after(Verb verb) {
    if (!FROM.get(verb).contains(this)) {
      throw Refusal.conflict("task-state", name());
    }
    return verb.to;
  }
}
