package org.gongying.market;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Numbers, from 0, for values that many rows share. One writer at a time; any number of readers.
 */
final class Codes<T> {
  private final Map<T, Integer> numbers = new ConcurrentHashMap<>();
  private volatile Object[] values = new Object[64];

  int number(T value) {
    var known = numbers.get(value);
    if (known != null) {
      return known;
    }
    int number = numbers.size();
    var grown = number < values.length ? values : Arrays.copyOf(values, 2 * number);
    grown[number] = value;
    values = grown;
    numbers.put(value, number);
    return number;
  }

  /** -1 where nobody numbered it, so that no row has it. */
  int known(T value) {
    return value == null ? -1 : numbers.getOrDefault(value, -1);
  }

  @SuppressWarnings("unchecked")
  T value(int number) {
    return (T) values[number];
  }

  int size() {
    return numbers.size();
  }
}
