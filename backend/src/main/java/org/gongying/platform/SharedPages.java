package org.gongying.platform;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Pages of the client whose address people pass on: they say what they are about before any script
 * runs, to link previews, search engines and old phones. Implemented by the room that makes things
 * public.
 */
public interface SharedPages {
  /** Whether this address is one of theirs. */
  boolean keeps(String path);

  /** What the page at this address is about; empty where there is nothing, or nothing any more. */
  Optional<SharedPage> at(String path);

  /**
   * Plain texts, made safe for HTML by whoever shows them. {@code data} is JSON-LD (schema.org),
   * {@code lines} what an old phone reads.
   */
  record SharedPage(
      String title, String description, Map<String, Object> data, List<String> lines) {}
}
