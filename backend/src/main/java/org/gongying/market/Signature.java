package org.gongying.market;

/** The words of a row in 64 bits: a word whose bit is not set is not among them. */
final class Signature {
  private static final int BYTES = 8;
  private static final int VALUES = 256;

  /** Rows with more words are seen as if they had so many. */
  private static final int MOST_WORDS = 63;

  private Signature() {}

  static long of(int[] words) {
    long bits = 0;
    for (int word : words) {
      bits |= bit(word);
    }
    return bits;
  }

  private static long bit(int word) {
    return 1L << (mixed(word) >>> 26);
  }

  /** A word whose bits all depend on each of its own (Knuth's multiplicative hash, 2³² / φ). */
  static int mixed(int word) {
    return word * 0x9E3779B1;
  }

  /** Whether all bits of one of these are among those. */
  static boolean holdsAny(long bits, long[] sets) {
    for (long set : sets) {
      if ((bits & set) == set) {
        return true;
      }
    }
    return false;
  }

  /** What the text of a row can be at most against one listing's. */
  static final class Most {
    /** What the words on the bits of a byte say together, by its place and value. */
    private final int[] says = new int[BYTES * VALUES];

    /** Of each group of synonyms the signatures of its words. */
    private final long[][] groups;

    private final int[] groupSays;

    /** By the number of a row's words. */
    private final double[] scale = new double[MOST_WORDS + 1];

    Most(int[] words, int[] said, Thesaurus.Group[] groups) {
      int[] byBit = new int[Long.SIZE];
      for (int i = 0; i < words.length; i++) {
        byBit[Long.numberOfTrailingZeros(bit(words[i]))] += said[i];
      }
      for (int b = 0; b < BYTES; b++) {
        for (int value = 1; value < VALUES; value++) {
          int lowest = Integer.numberOfTrailingZeros(value);
          says[b * VALUES + value] =
              says[b * VALUES + (value & value - 1)] + byBit[b * Byte.SIZE + lowest];
        }
      }
      this.groups = new long[groups.length][];
      groupSays = new int[groups.length];
      for (int i = 0; i < groups.length; i++) {
        this.groups[i] = groups[i].words().stream().mapToLong(Signature::of).toArray();
        groupSays[i] = groups[i].says();
      }
      for (int count = 0; count <= MOST_WORDS; count++) {
        scale[count] = 1 / Math.sqrt(Math.max(1, (double) words.length * count));
      }
    }

    /** Never less than the text of a row with that signature and number of words. */
    int of(long signature, int words) {
      long sum = 0;
      for (int b = 0; b < BYTES; b++) {
        sum += says[b * VALUES + (int) (signature >>> b * Byte.SIZE & VALUES - 1)];
      }
      for (int i = 0; i < groups.length; i++) {
        sum += holdsAny(signature, groups[i]) ? groupSays[i] : 0;
      }
      return (int) Math.min(1000, sum * scale[Math.min(MOST_WORDS, words)] + 1);
    }
  }
}
