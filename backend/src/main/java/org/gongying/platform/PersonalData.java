package org.gongying.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds in a text that is to be public what must not be: identity numbers (GB 11643: 18 characters,
 * ISO 7064 MOD 11-2 check), bank cards (ISO/IEC 7812: 16 to 19 digits, Luhn check) and mobile
 * numbers (11 digits from 13 to 19).
 */
public final class PersonalData {
  private static final Pattern MOBILE =
      Pattern.compile("(?<![0-9])(?:\\+?86[- ]?)?(1[3-9][0-9](?:[- ]?[0-9]{4}){2})(?![0-9])");
  private static final Pattern IDENTITY =
      Pattern.compile("(?<![0-9])[1-9][0-9]{16}[0-9Xx](?![0-9])");
  private static final Pattern CARD =
      Pattern.compile("(?<![0-9])[0-9]{4}(?:[ -]?[0-9]){12,15}(?![0-9])");
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

  private PersonalData() {}

  /** What makes a text unfit to be public; a mobile number does not, it is moved. */
  public static List<Violation> violations(String pointer, String text) {
    var violations = new ArrayList<Violation>();
    if (text != null) {
      var plain = plain(text);
      if (IDENTITY.matcher(plain).results().anyMatch(m -> isIdentity(m.group()))) {
        violations.add(Violation.field(pointer, "identity-number"));
      } else if (CARD.matcher(plain)
          .results()
          .anyMatch(m -> isCard(m.group().replaceAll("[ -]", "")))) {
        violations.add(Violation.field(pointer, "bank-card"));
      }
    }
    return violations;
  }

  /** A text without mobile numbers, and the first one that stood in it, or null. */
  public record Cleared(String text, String mobile) {}

  /** Takes mobile numbers out and says so in their place. */
  public static Cleared clear(String text) {
    if (text == null) {
      return new Cleared(null, null);
    }
    var plain = plain(text);
    var found = MOBILE.matcher(plain);
    return found.find()
        ? new Cleared(
            found.replaceAll("（电话见联系方式）"),
            found.reset().results().findFirst().orElseThrow().group(1).replaceAll("[- ]", ""))
        : new Cleared(text, null);
  }

  /**
   * What is kept of what people write to each other: mobile numbers taken out, nothing of a blank;
   * what must not be written at all becomes a violation.
   */
  public static String kept(String pointer, String text, List<Violation> violations) {
    if (text == null || text.isBlank()) {
      return null;
    }
    violations.addAll(violations(pointer, text));
    return clear(text.strip()).text();
  }

  /** Full-width digits hide nothing. */
  private static String plain(String text) {
    var plain = new StringBuilder(text);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c >= '０' && c <= '９') {
        plain.setCharAt(i, (char) (c - '０' + '0'));
      }
    }
    return plain.toString();
  }

  static boolean isIdentity(String number) {
    int sum = 0;
    for (int i = 0; i < 17; i++) {
      sum += (number.charAt(i) - '0') * WEIGHTS[i];
    }
    return "10X98765432".charAt(sum % 11) == Character.toUpperCase(number.charAt(17));
  }

  static boolean isCard(String number) {
    int sum = 0;
    for (int i = 0; i < number.length(); i++) {
      int digit = number.charAt(number.length() - 1 - i) - '0';
      int twice = digit * 2;
      sum += i % 2 == 0 ? digit : twice > 9 ? twice - 9 : twice;
    }
    return sum % 10 == 0 && number.chars().distinct().count() > 1;
  }
}
