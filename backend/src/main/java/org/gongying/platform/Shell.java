package org.gongying.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongying.platform.SharedPages.SharedPage;

/** The client's index.html, filled with what one page is about. */
class Shell {
  private static final Pattern TITLE = Pattern.compile("<title>[^<]*</title>");
  private static final Pattern DESCRIPTION = Pattern.compile("<meta\\s+name=\"description\"[^>]*>");
  private static final String HEAD = "</head>";
  private static final String ROOT = "<div id=\"root\"></div>";

  private final String html;

  Shell(String html) {
    this.html = html;
  }

  /** The page at that address; {@code site} is the name of the whole. */
  String of(SharedPage page, String address, String site) {
    var title = page.title() + " · " + site;
    var head =
        """
            <link rel="canonical" href="%2$s" />
            <meta property="og:type" content="website" />
            <meta property="og:site_name" content="%4$s" />
            <meta property="og:locale" content="zh_CN" />
            <meta property="og:title" content="%1$s" />
            <meta property="og:description" content="%3$s" />
            <meta property="og:url" content="%2$s" />
            <script type="application/ld+json">%5$s</script>
          """
            .formatted(
                escape(page.title()),
                escape(address),
                escape(page.description()),
                escape(site),
                json(page));
    var body = new StringBuilder("<div id=\"root\"><main data-served>");
    body.append("<h1>").append(escape(page.title())).append("</h1>");
    page.lines().forEach(line -> body.append("<p>").append(escape(line)).append("</p>"));
    body.append("</main></div>");
    var titled = put(TITLE, html, "<title>" + escape(title) + "</title>");
    return put(
            DESCRIPTION,
            titled,
            "<meta name=\"description\" content=\"" + escape(page.description()) + "\" />")
        .replace(HEAD, head + HEAD)
        .replace(ROOT, body);
  }

  /** The page where there is nothing: as it is for every address, and not to be found by search. */
  String ofNothing() {
    return html.replace(HEAD, "  <meta name=\"robots\" content=\"noindex\" />\n  " + HEAD);
  }

  private static String put(Pattern place, String text, String replacement) {
    return place.matcher(text).replaceFirst(Matcher.quoteReplacement(replacement));
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  /** Within a script element only {@code <} could end it, or begin a comment. */
  private static String json(SharedPage page) {
    try {
      return new ObjectMapper().writeValueAsString(page.data()).replace("<", "\\u003c");
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
