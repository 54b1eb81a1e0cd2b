package com.xseven.api.business;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.api.fixture.Answer;
import com.xseven.api.fixture.Api;
import com.xseven.api.fixture.Callers;
import com.xseven.api.fixture.OverHttp;
import com.xseven.api.store.RealWorld;
import com.xseven.store.Database;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** Businesses over HTTP, down to the rows of a real store. */
@Import(RealWorld.class)
class BusinessWorldIT extends OverHttp {

    private static final String BUSINESSES = "/api/v1/businesses";
    private static final String MARIOS = BUSINESSES + "/marios-italian";

    @Autowired
    private Database database;

    @Test
    void shouldPutNearAndGoodPlacesFirstWhenAPointIsNamed() {
        // when
        Answer near = api().get(BUSINESSES + "?near=40.7362,-74.1731&kind=restaurant");

        // then
        assertThat(near.text("/items/0/id")).isEqualTo("marios-italian");
        assertThat(near.text("/items/1/id")).isEqualTo("sakura-sushi");
        for (String nowhere : List.of("here", "91,0", "0,181", "40.7", "1e9,2")) {
            Answer refused = api().get(BUSINESSES + "?near=" + nowhere);
            assertThat(refused.code()).isEqualTo("INVALID_PARAMETER");
            assertThat(refused.text("/errors/0/field")).isEqualTo("near");
        }
    }

    @Test
    void shouldTellEveryBusinessOnceWhenItIsReadPageByPage() {
        for (String order : List.of("", "&near=40.7362,-74.1731")) {
            // given
            List<String> read = new ArrayList<>();
            String cursor = "";

            // when
            do {
                Answer page = api().get(BUSINESSES + "?limit=10" + order + cursor);
                page.body().at("/items").forEach(item -> read.add(item.at("/id").asString()));
                cursor = page.text("/nextCursor").isEmpty() ? "" : "&cursor=" + page.text("/nextCursor");
            } while (!cursor.isEmpty());

            // then
            assertThat(read).hasSize(26).doesNotHaveDuplicates();
        }
    }

    @Test
    void shouldRefuseACursorAndALimitThatAreNone() {
        assertThat(api().get(BUSINESSES + "?cursor=%20x").code()).isEqualTo("INVALID_CURSOR");
        assertThat(api().get(BUSINESSES + "?limit=0").code()).isEqualTo("INVALID_LIMIT");
        assertThat(api().get(BUSINESSES + "?limit=201").code()).isEqualTo("INVALID_LIMIT");
    }

    @Test
    void shouldFilterByTextAreaKindAndPrice() {
        assertThat(ids("?query=" + URLEncoder.encode("%", StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(ids("?query=mario_s")).isEmpty();
        assertThat(ids("?query=mario%27s")).containsExactly("marios-italian");
        assertThat(ids("?area=downtown&kind=hair+salon&maxPrice=40")).contains("beautyhub");
        assertThat(ids("?maxPrice=0")).isEmpty();
    }

    @Test
    void shouldAnswerNothingNewWhenTheCallerHasThisState() {
        // given
        String tag = api().get(MARIOS).header("ETag");

        // when
        Answer same = api().get(MARIOS, "If-None-Match", tag);
        Answer other = api().get(MARIOS, "If-None-Match", "\"another\"");

        // then
        assertThat(same.status()).isEqualTo(304);
        assertThat(same.response().body()).isEmpty();
        assertThat(same.header("ETag")).isEqualTo(tag);
        assertThat(other.status()).isEqualTo(200);
    }

    @Test
    void shouldChangeWhatTheOwnerSaysAndLogWhoSaidIt() {
        // given
        String tag = api().get(BUSINESSES + "/beautyhub").header("ETag");
        JsonNode before = api().get(BUSINESSES + "/beautyhub").body();
        String offer = before.at("/offers/0/id").asString();
        String owner = staffOf("beautyhub", "OWNER");

        // when
        Answer changed = as(owner).patch(BUSINESSES + "/beautyhub", """
                {"about": "Cuts until late.", "hours": {"MONDAY": [{"opens": "18:00", "closes": "01:00"},
                 {"opens": "09:00", "closes": "13:00"}]}, "closedDates": ["2027-02-14"],
                 "offers": [{"id": "%s", "price": {"amount": "99.50", "currency": "USD"}}]}""".formatted(offer), "If-Match", tag);

        // then
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.header("ETag")).isNotEqualTo(tag);
        Answer now = api().get(BUSINESSES + "/beautyhub");
        assertThat(now.header("ETag")).isEqualTo(changed.header("ETag"));
        assertThat(now.text("/about")).isEqualTo("Cuts until late.");
        assertThat(now.text("/hours/MONDAY/0/opens")).isEqualTo("09:00");
        assertThat(now.text("/hours/MONDAY/1/closes")).isEqualTo("01:00");
        assertThat(now.text("/closedDates/0")).isEqualTo("2027-02-14");
        assertThat(now.text("/offers/0/price/amount")).isEqualTo("99.50");
        assertThat(actors("beautyhub")).containsOnly(idOf(owner));
    }

    @Test
    void shouldTakeAnOfferOffTheListWhenItIsNotActive() {
        // given
        String tag = api().get(MARIOS).header("ETag");

        // when
        Answer changed =
                mario().patch(MARIOS, "{\"offers\": [{\"id\": \"tiramisu\", \"active\": false}]}", "If-Match", tag);

        // then
        assertThat(changed.body().at("/offers"))
                .extracting(offer -> offer.at("/id").asString())
                .doesNotContain("tiramisu")
                .contains("lasagna");
    }

    @Test
    void shouldRefuseAChangeThatNamesNoStateOrAnOldOne() {
        // given
        String path = BUSINESSES + "/golden-dragon";
        Api wei = as("wei@golden-dragon.example");
        String tag = api().get(path).header("ETag");
        wei.patch(path, "{\"about\": \"First.\"}", "If-Match", tag);

        // when
        Answer unnamed = wei.patch(path, "{\"about\": \"Second.\"}");
        Answer old = wei.patch(path, "{\"about\": \"Second.\"}", "If-Match", tag);

        // then
        assertThat(unnamed.status()).isEqualTo(428);
        assertThat(unnamed.code()).isEqualTo("PRECONDITION_REQUIRED");
        assertThat(old.status()).isEqualTo(412);
        assertThat(old.code()).isEqualTo("PRECONDITION_FAILED");
        assertThat(api().get(path).text("/about")).isEqualTo("First.");
    }

    @Test
    void shouldRefuseWhoDoesNotRunTheBusiness() {
        // given
        String change = "{\"about\": \"Ours now.\"}";
        Api customer = Callers.guest(api()).api();

        // then
        assertThat(api().patch(MARIOS, change, "If-Match", "*").status()).isEqualTo(401);
        assertThat(api().with("nonsense").patch(MARIOS, change, "If-Match", "*").code())
                .isEqualTo("INVALID_TOKEN");
        for (Api stranger :
                List.of(as("wei@golden-dragon.example"), as("pietro@marios-italian.example"), operator(), customer)) {
            Answer refused = stranger.patch(MARIOS, change, "If-Match", "*");
            assertThat(refused.status()).isEqualTo(403);
            assertThat(refused.code()).isEqualTo("FORBIDDEN");
        }
        assertThat(api().get(MARIOS).text("/about")).isNotEqualTo("Ours now.");
    }

    @Test
    void shouldNameEachFieldThatIsWrong() {
        // when
        Answer refused = mario().patch(MARIOS, """
                {"about": " ", "hours": {"MONDAY": [{"opens": "09:00"}],
                 "TUESDAY": [{"opens": "09:00", "closes": "13:00"}, {"opens": "12:00", "closes": "15:00"}]},
                 "offers": [{"id": "lasagna", "price": {"amount": "cheap", "currency": "EUR"}}, {"id": "calamari"}]}""", "If-Match", "*");
        Answer unknown =
                mario().patch(MARIOS, "{\"offers\": [{\"id\": \"phantom\", \"active\": true}]}", "If-Match", "*");
        Answer noDay = mario().patch(MARIOS, "{\"hours\": {\"SOMEDAY\": []}}", "If-Match", "*");

        // then
        assertThat(refused.code()).isEqualTo("INVALID_REQUEST");
        assertThat(refused.body().at("/errors"))
                .extracting(error -> error.at("/field").asString())
                .containsExactlyInAnyOrder(
                        "about",
                        "hours.MONDAY[0]",
                        "hours.TUESDAY",
                        "offers[0].price.currency",
                        "offers[0].price.amount",
                        "offers[1]");
        assertThat(unknown.text("/errors/0/field")).isEqualTo("offers[0].id");
        assertThat(noDay.status()).isEqualTo(400);
        assertThat(noDay.text("/errors/0/field")).startsWith("hours");
    }

    private Api as(String email) {
        return Callers.signedIn(api(), email);
    }

    private List<String> ids(String filter) {
        List<String> ids = new ArrayList<>();
        api().get(BUSINESSES + filter)
                .body()
                .at("/items")
                .forEach(item -> ids.add(item.at("/id").asString()));
        return ids;
    }

    private String staffOf(String business, String role) {
        return asked("select email from staff where business_id = ? and role = ?", business, role)
                .getFirst();
    }

    private String idOf(String email) {
        return asked("select id from staff where email = ?", email).getFirst();
    }

    private List<String> actors(String business) {
        return asked(
                "select actor from change_log where business_id = ? and actor <> 'demo-world' and table_name <> ?",
                business,
                "staff");
    }

    private List<String> asked(String sql, String... values) {
        return database.jdbi().withHandle(handle -> {
            var query = handle.createQuery(sql);
            for (int place = 0; place < values.length; place++) {
                query.bind(place, values[place]);
            }
            return query.mapTo(String.class).list();
        });
    }
}
