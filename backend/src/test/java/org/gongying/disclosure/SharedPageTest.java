package org.gongying.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.gongying.GongyingTest;
import org.junit.jupiter.api.Test;

/** What a browser is given at an address somebody passed on, before any script runs. */
@QuarkusTest
class SharedPageTest extends GongyingTest {
  private static final String VILLAGE = "421181114234";

  @Test
  void a_need_says_what_it_is_about() throws Exception {
    var id =
        published("needs", Map.of("title", "有机肥", "quantity", Map.of("raw", "4吨"), "text", "秋播用"));
    var page = page("/needs/" + id);
    assertThat(page)
        .contains("<title>需要：有机肥 · 共赢</title>")
        .contains("<link rel=\"canonical\" href=\"http://localhost:8080/needs/" + id + "\" />")
        .contains("<meta property=\"og:title\" content=\"需要：有机肥\" />")
        .contains("<meta name=\"description\" content=\"数量：4吨；地点：麻城市顺河镇云雾山村；")
        .contains("<main data-served><h1>需要：有机肥</h1><p>数量：4吨</p>")
        .contains("<p>秋播用</p>")
        .contains("<script src=\"/early.js\"></script>");
    assertThat(page.split("name=\"description\"")).hasSize(2);
    var data = data(page);
    assertThat(data.at("/@type").asText()).isEqualTo("Demand");
    assertThat(data.at("/eligibleQuantity/value").asText()).isEqualTo("4");
    assertThat(data.at("/@reverse/seeks/name").asText()).startsWith("示范VILLAGE");
  }

  @Test
  void an_offer_says_its_price() throws Exception {
    var id =
        published(
            "offers", Map.of("title", "红薯", "unitPrice", Map.of("amount", "1.20", "per", "jin")));
    var page = page("/offers/" + id);
    assertThat(page).contains("<p>单价：1.2 元/斤</p>");
    var data = data(page);
    assertThat(data.at("/@type").asText()).isEqualTo("Offer");
    assertThat(data.at("/priceSpecification/price").asText()).isEqualTo("1.2");
    assertThat(data.at("/priceSpecification/priceCurrency").asText()).isEqualTo("CNY");
  }

  @Test
  void whatever_a_listing_says_stays_text() throws Exception {
    var evil = "\"'><img src=x onerror=alert(1)></title></script><!--$1\\";
    var id = published("offers", Map.of("title", evil, "text", evil));
    var page = page("/offers/" + id);
    assertThat(page).doesNotContain("<img").doesNotContain("<!--$");
    assertThat(page.split("</script>")).hasSize(shell().split("</script>").length + 1);
    assertThat(data(page).at("/name").asText()).isEqualTo(evil);
    assertThat(page).contains("<h1>可提供：&quot;&#39;&gt;&lt;img src=x onerror=alert(1)&gt;");
  }

  @Test
  void a_phone_number_is_not_in_it() {
    var id = published("offers", Map.of("title", "花生", "text", "打 13800138000 找我"));
    nobody()
        .get("/offers/" + id)
        .then()
        .statusCode(200)
        .body(not(containsString("13800138000")))
        .body(not(containsString("王主任")));
  }

  @Test
  void what_is_not_public_is_not_there() {
    var id = published("needs", Map.of("title", "农机"));
    var draft = listing(village(), "needs", Map.of("title", "还没写完"));
    for (var path :
        new String[] {
          "/offers/" + id,
          "/needs/" + draft,
          "/needs/" + UUID.randomUUID(),
          "/needs/1-1-1-1-1",
          "/needs/%3Cscript%3E"
        }) {
      nobody()
          .get(path)
          .then()
          .statusCode(404)
          .contentType("text/html")
          .body(containsString("noindex"))
          .body(containsString("<div id=\"root\"></div>"))
          .body(not(containsString("还没写完")));
    }
  }

  @Test
  void other_pages_are_the_client_as_it_is() {
    for (var path : new String[] {"/", "/needs", "/desk/matches"}) {
      nobody()
          .get(path)
          .then()
          .statusCode(200)
          .body(containsString("<div id=\"root\"></div>"))
          .body(not(containsString("noindex")));
    }
  }

  @Test
  void asked_for_its_head_it_sends_no_body() {
    var id = published("needs", Map.of("title", "农机"));
    assertThat(nobody().head("/needs/" + id).then().statusCode(200).extract().asString()).isEmpty();
  }

  private static String shell() {
    return nobody().get("/needs").asString();
  }

  private static String page(String path) {
    return nobody().get(path).then().statusCode(200).contentType("text/html").extract().asString();
  }

  private static JsonNode data(String page) throws Exception {
    var start = "<script type=\"application/ld+json\">";
    var from = page.indexOf(start) + start.length();
    return new ObjectMapper().readTree(page.substring(from, page.indexOf("</script>", from)));
  }

  private static Member village() {
    return knownTrader("village", VILLAGE);
  }

  private static String listing(Member owner, String side, Map<String, Object> given) {
    var body = new HashMap<String, Object>(given);
    body.putIfAbsent("category", "produce.tea");
    body.putIfAbsent("quantity", Map.of("raw", "10斤"));
    body.put("territory", VILLAGE);
    return owner
        .request()
        .contentType("application/json")
        .body(body)
        .post("/api/v1/" + side)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static String published(String side, Map<String, Object> given) {
    var owner = village();
    var id = listing(owner, side, given);
    owner.request().post("/api/v1/" + side + "/" + id + "/publish").then().statusCode(200);
    return id;
  }
}
