package org.gongying.market;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The words of one listing's text, and of the synonyms it holds, so that a row's words are looked
 * up one by one, each in about one step: an open table that is mostly empty.
 */
final class WordTable {
  private static final int SLOTS_A_WORD = 8;

  /** 0 where a slot is empty: no pair of characters is 0. */
  private final int[] keys;

  /** What the word says; 0 for one of the synonyms alone. */
  private final int[] says;

  /** Which of {@code pairs} it is, as a bit. */
  private final long[] bits;

  private final int shift;

  /** Of the groups whose pairs have a bit: the bits of each of its words. */
  private final List<long[]> groups = new ArrayList<>();

  private final List<Integer> groupSays = new ArrayList<>();

  /** Those there were no bits left for. */
  private final List<Thesaurus.Group> further = new ArrayList<>();

  private int pairs;

  WordTable(int[] words, int[] said, Thesaurus.Group[] synonyms) {
    int most = words.length;
    for (var group : synonyms) {
      most += group.words().stream().mapToInt(word -> word.length).sum();
    }
    int size = Integer.highestOneBit(Math.max(2, most * SLOTS_A_WORD)) * 2;
    shift = Integer.numberOfLeadingZeros(size) + 1;
    keys = new int[size];
    says = new int[size];
    bits = new long[size];
    for (int i = 0; i < words.length; i++) {
      says[put(words[i])] = said[i];
    }
    for (var group : synonyms) {
      add(group);
    }
  }

  private void add(Thesaurus.Group group) {
    int needed = group.words().stream().mapToInt(word -> word.length).sum();
    if (pairs + needed > Long.SIZE) {
      further.add(group);
      return;
    }
    groups.add(
        group.words().stream()
            .mapToLong(word -> Arrays.stream(word).mapToLong(this::bit).reduce(0, (a, b) -> a | b))
            .toArray());
    groupSays.add(group.says());
  }

  private long bit(int pair) {
    int slot = put(pair);
    if (bits[slot] == 0) {
      bits[slot] = 1L << pairs++;
    }
    return bits[slot];
  }

  private int put(int word) {
    int slot = Signature.mixed(word) >>> shift;
    while (keys[slot] != 0 && keys[slot] != word) {
      slot = slot + 1 & keys.length - 1;
    }
    keys[slot] = word;
    return slot;
  }

  /** What the words and the groups say that are among those of a row, which are ascending. */
  int said(int[] words, int from, int to) {
    int sum = 0;
    long seen = 0;
    for (int at = from; at < to; at++) {
      int word = words[at];
      int slot = Signature.mixed(word) >>> shift;
      while (keys[slot] != 0) {
        if (keys[slot] == word) {
          sum += says[slot];
          seen |= bits[slot];
          break;
        }
        slot = slot + 1 & keys.length - 1;
      }
    }
    for (int group = 0; group < groups.size(); group++) {
      sum += Signature.holdsAny(seen, groups.get(group)) ? groupSays.get(group) : 0;
    }
    for (var group : further) {
      sum += group.isIn(words, from, to) ? group.says() : 0;
    }
    return sum;
  }
}
