package org.gongying.platform;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Texts the server says, from {@code messages/<name>.properties} (Chinese) and {@code
 * <name>_en.properties}, filled by {@link MessageFormat}.
 */
public final class Words {
  private static final Map<String, Words> BUNDLES = new ConcurrentHashMap<>();
  private final ResourceBundle chinese;
  private final ResourceBundle english;

  /** By key as they are read; each use takes a copy, since a format is not for two at once. */
  private final Map<String, MessageFormat> inChinese = new ConcurrentHashMap<>();

  private final Map<String, MessageFormat> inEnglish = new ConcurrentHashMap<>();

  private Words(String name) {
    var exact =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    chinese = ResourceBundle.getBundle("messages." + name, Locale.ROOT, exact);
    english = ResourceBundle.getBundle("messages." + name, Locale.ENGLISH, exact);
  }

  public static Words of(String name) {
    return BUNDLES.computeIfAbsent(name, Words::new);
  }

  /** The text in that language (English, else Chinese); null where there is none. */
  public String say(Locale language, String key, Object... arguments) {
    boolean inEnglish = language.getLanguage().equals("en");
    var bundle = inEnglish ? english : chinese;
    if (!bundle.containsKey(key)) {
      return null;
    }
    var format =
        (inEnglish ? this.inEnglish : inChinese)
            .computeIfAbsent(
                key,
                k ->
                    new MessageFormat(
                        bundle.getString(k),
                        inEnglish ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE));
    return ((MessageFormat) format.clone()).format(arguments);
  }

  public boolean has(String key) {
    return chinese.containsKey(key);
  }

  public Set<String> keys() {
    return chinese.keySet();
  }
}
