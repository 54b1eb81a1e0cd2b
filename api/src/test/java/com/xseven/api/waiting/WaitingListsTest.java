package com.xseven.api.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.api.fixture.Answer;
import com.xseven.api.fixture.Callers;
import com.xseven.api.fixture.Guest;
import com.xseven.api.fixture.KeptWaitingLists;
import com.xseven.api.fixture.OverHttp;
import com.xseven.api.fixture.SmallTown;
import com.xseven.dialogue.identity.BusinessId;
import com.xseven.store.waiting.WaitingList;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class WaitingListsTest extends OverHttp {

    private static final String LIST = "/api/v1/businesses/marios-italian/waiting-list";

    @Autowired
    private KeptWaitingLists lists;

    @BeforeEach
    void clear() {
        lists.isAsBefore();
    }

    @Test
    void shouldPutACustomerOnTheListAndHaveSomebodyLookAtOnce() {
        // given
        Guest guest = Callers.guest(api());

        // when
        Answer joined = guest.api().post(LIST, wish());
        Answer seen = guest.api().get(joined.header("Location"));

        // then
        assertThat(joined.status()).isEqualTo(201);
        assertThat(joined.text("/status")).isEqualTo("WAITING");
        assertThat(joined.text("/conversationId")).isEqualTo(guest.conversation());
        assertThat(seen.body()).isEqualTo(joined.body());
        assertThat(lists.walks()).containsExactly(new BusinessId(SmallTown.MARIOS));
    }

    @Test
    void shouldRefuseWhoWaitsForEnough() {
        // given
        for (int wish = 0; wish < WaitingList.MOST_AT_ONCE; wish++) {
            assertThat(mario().post(LIST, wish()).status()).isEqualTo(201);
        }

        // when
        Answer more = mario().post(LIST, wish());

        // then
        assertThat(more.status()).isEqualTo(409);
        assertThat(more.code()).isEqualTo("WAITS_ENOUGH");
    }

    @Test
    void shouldShowTheListToTheStaffAlone() {
        // given
        Guest guest = Callers.guest(api());
        String entry = guest.api().post(LIST, wish()).text("/entryId");

        // then
        assertThat(mario().get(LIST).text("/entries/0/entryId")).isEqualTo(entry);
        assertThat(mario().get(LIST).text("/entries/0/customer/name")).isEqualTo("Ann Lee");
        assertThat(guest.api().get(LIST).code()).isEqualTo("FORBIDDEN");
        assertThat(gloria().get(LIST).code()).isEqualTo("FORBIDDEN");
        assertThat(api().get(LIST).code()).isEqualTo("UNAUTHENTICATED");
    }

    @Test
    void shouldBookWhatIsOfferedWithNothingButTheEntrysId() {
        // given
        String entry = mario().post(LIST, wish()).text("/entryId");
        lists.offers(entry);

        // when
        Answer taken = api().post("/api/v1/waiting-list/" + entry + "/accept", "{}");
        Answer again = api().post("/api/v1/waiting-list/" + entry + "/accept", "{}");
        Answer otherwise = api().post("/api/v1/waiting-list/" + entry + "/decline", "{}");

        // then
        assertThat(taken.status()).isEqualTo(200);
        assertThat(taken.text("/status")).isEqualTo("TAKEN");
        assertThat(taken.text("/appointmentId")).isEqualTo("waiting-" + entry + "-0");
        assertThat(again.body()).isEqualTo(taken.body());
        assertThat(otherwise.code()).isEqualTo("OFFER_OVER");
    }

    @Test
    void shouldLeaveWhatIsOfferedToTheNextWhenItIsDeclined() {
        // given
        String entry = mario().post(LIST, wish()).text("/entryId");
        lists.offers(entry);

        // then
        assertThat(api().post("/api/v1/waiting-list/" + entry + "/decline", "{}")
                        .text("/status"))
                .isEqualTo("DECLINED");
        assertThat(api().post("/api/v1/waiting-list/" + entry + "/accept", "{}").code())
                .isEqualTo("OFFER_OVER");
    }

    @Test
    void shouldRefuseAnAnswerThatComesTooLateOrTooEarly() {
        // given
        String late = mario().post(LIST, wish()).text("/entryId");
        String early = mario().post(LIST, wish()).text("/entryId");
        lists.offers(late);
        lists.expires(late);

        // then
        assertThat(api().post("/api/v1/waiting-list/" + late + "/accept", "{}").code())
                .isEqualTo("OFFER_OVER");
        assertThat(api().post("/api/v1/waiting-list/" + early + "/accept", "{}").code())
                .isEqualTo("OFFER_OVER");
    }

    @Test
    void shouldForgetWhoLeavesWhetherTheyWaitOrAreAsked() {
        // given
        Guest guest = Callers.guest(api());
        String waiting = guest.api().post(LIST, wish()).text("/entryId");
        String asked = guest.api().post(LIST, wish()).text("/entryId");
        lists.offers(asked);

        // when
        Answer left = guest.api().delete(LIST + "/" + waiting);
        Answer declined = guest.api().delete(LIST + "/" + asked);

        // then
        assertThat(left.status()).isEqualTo(204);
        assertThat(declined.status()).isEqualTo(204);
        assertThat(mario().get(LIST).body().at("/entries")).isEmpty();
        assertThat(guest.api().get("/api/v1/waiting-list/" + asked).text("/status"))
                .isEqualTo("DECLINED");
    }

    @Test
    void shouldHideOneCustomersEntryFromOthers() {
        // given
        String entry = Callers.guest(api()).api().post(LIST, wish()).text("/entryId");
        Guest other = Callers.guest(api());

        // then
        assertThat(other.api().get("/api/v1/waiting-list/" + entry).code()).isEqualTo("WAITING_ENTRY_NOT_FOUND");
        assertThat(other.api().delete(LIST + "/" + entry).code()).isEqualTo("WAITING_ENTRY_NOT_FOUND");
        assertThat(gloria().get("/api/v1/waiting-list/" + entry).code()).isEqualTo("WAITING_ENTRY_NOT_FOUND");
    }

    @Test
    void shouldNameEveryFieldThatIsNotValid() {
        // when
        Answer refused = mario().post(
                        LIST,
                        "{\"offer\": \"none\", \"staff\": \"nobody\", \"partySize\": 0, \"from\": \"soon\","
                                + " \"customer\": {\"phone\": \"12\", \"email\": \"ann\"}}");

        // then
        assertThat(refused.code()).isEqualTo("INVALID_REQUEST");
        assertThat(refused.body().at("/errors").findValuesAsString("field"))
                .contains("offer", "staff", "partySize", "from", "to", "customer.phone", "customer.email");
    }

    @Test
    void shouldPutNobodyOnTheListForSomebodyElsesBusiness() {
        assertThat(gloria().post(LIST, wish()).code()).isEqualTo("FORBIDDEN");
        assertThat(api().post(LIST, wish()).code()).isEqualTo("UNAUTHENTICATED");
        assertThat(mario().post("/api/v1/businesses/none/waiting-list", wish()).code())
                .isEqualTo("BUSINESS_NOT_FOUND");
    }

    private static String wish() {
        OffsetDateTime from = OffsetDateTime.now(ZoneOffset.UTC).plusDays(1);
        return "{\"offer\": \"special\", \"partySize\": 2, \"from\": \"%s\", \"to\": \"%s\","
                        .formatted(from, from.plusHours(2))
                + " \"customer\": {\"name\": \"Ann Lee\", \"phone\": \"+12015550999\"}}";
    }
}
