package org.gongying.platform;

import java.util.List;

/**
 * What a body breaks that its annotations cannot say. Where they find it broken, these are asked
 * too, so that all that is wrong is named at once; a body in good shape is judged where it is used.
 */
public interface BodyRules {
  /** None for a body of another kind; fields may be missing or out of bounds. */
  List<Violation> broken(Object body);
}
