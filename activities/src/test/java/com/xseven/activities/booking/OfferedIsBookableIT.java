package com.xseven.activities.booking;

import static com.xseven.activities.PortEllis.NOW;
import static com.xseven.activities.PortEllis.aTable;
import static com.xseven.activities.booking.BookingDeskIT.aService;
import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.activities.PortEllis;
import com.xseven.dialogue.availability.Availability;
import com.xseven.dialogue.availability.Placement;
import com.xseven.dialogue.availability.Requirement;
import com.xseven.dialogue.availability.Slot;
import com.xseven.dialogue.availability.Span;
import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.business.Resource;
import com.xseven.dialogue.facts.BookingCheck;
import com.xseven.dialogue.facts.BookingRequest;
import com.xseven.dialogue.identity.BusinessId;
import com.xseven.store.booking.Appointments;
import com.xseven.store.booking.NewAppointment;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** While nobody else books: what is offered can be booked, and what is called full cannot, however the places are put together. */
class OfferedIsBookableIT {

    private static final int QUARTERS = 24 * 4;
    private static final int PLACEMENTS_TRIED = 4;

    private static PortEllis city;

    @BeforeAll
    static void open() {
        city = new PortEllis();
    }

    @AfterAll
    static void close() {
        city.close();
    }

    static Stream<BookingRequest> wishes() {
        return Stream.of(
                aTable("marios-italian", "2026-12-02", "18:00", 2),
                aTable("marios-italian", "2026-12-04", "18:00", 7),
                aTable("taco-loco", "2026-12-04", "18:00", 5),
                aTable("cafe-lumiere", "2026-12-05", "10:00", 4),
                aService("stylemaster", "2026-12-03", "10:00", "haircut", Optional.empty()),
                aService("stylemaster", "2026-12-04", "10:00", "color", Optional.of("stylemaster.omar")),
                aService("lux-hair-lounge", "2026-12-03", "10:00", "color", Optional.empty()),
                aService("city-medical-clinic", "2026-12-03", "10:00", "consultation", Optional.empty()),
                aService("handy-andy", "2026-12-03", "10:00", "assembly", Optional.empty()));
    }

    @ParameterizedTest
    @MethodSource("wishes")
    void shouldBookWhatIsOfferedAndNothingThatIsCalledFull(BookingRequest wish) {
        // given
        Business business = city.business(wish.businessId());
        Appointments book = city.appointments();
        fill(wish);
        List<LocalDateTime> day = IntStream.range(0, QUARTERS)
                .mapToObj(quarter -> wish.date().atStartOfDay().plusMinutes(15L * quarter))
                .toList();
        int possible = 0;
        int full = 0;
        for (LocalDateTime start : day) {
            BookingRequest then = at(wish, start);

            // when
            BookingCheck check = city.desk().check(business, then, NOW).check();

            // then
            if (check instanceof BookingCheck.Possible) {
                Visit visit = Visit.of(business, then);
                List<Placement> placements = visit.placements(start, city.desk().taken(visit, start));
                for (Placement placement :
                        placements.stream().limit(PLACEMENTS_TRIED).toList()) {
                    String id = "try-" + business.id() + start + placement.places();
                    assertThat(book.hold(appointment(id, visit, then), List.of(placement)))
                            .as("%s at %s", then, placement)
                            .isPresent();
                    book.withdraw(id);
                }
                possible++;
            } else if (check instanceof BookingCheck.Full) {
                assertThat(book.hold(
                                appointment("full-" + business.id() + start, Visit.of(business, then), then),
                                every(business, then)))
                        .as("%s", then)
                        .isEmpty();
                full++;
            }
        }
        assertThat(possible).isPositive();
        assertThat(full).isPositive();
    }

    @Test
    void shouldListExactlyTheStartsThatCanBeBooked() {
        // given
        BookingRequest wish = aService("stylemaster", "2026-12-05", "10:00", "haircut", Optional.empty());
        Business business = city.business("stylemaster");
        fill(wish);
        Availability availability = Availability.of(business, Requirement.of(business, wish));

        // when
        Span day = new Span(
                wish.date().atStartOfDay(business.zone()).toInstant(),
                wish.date().plusDays(1).atStartOfDay(business.zone()).toInstant());
        List<LocalDateTime> listed = availability
                .slots(wish.date(), city.appointments().taken(new BusinessId("stylemaster"), day), start -> true)
                .stream()
                .map(Slot::start)
                .toList();

        // then
        assertThat(listed)
                .isNotEmpty()
                .isEqualTo(availability
                        .starts(wish.date())
                        .filter(start -> city.desk()
                                        .check(business, at(wish, start), NOW)
                                        .check()
                                instanceof BookingCheck.Possible)
                        .toList());
    }

    /** Takes everything that there is around that time, and a part of what there is before. */
    private static void fill(BookingRequest wish) {
        JdbiBooking booking = city.booking();
        String name = wish.businessId() + wish.date() + "-";
        LocalDateTime busy = wish.date().atTime(wish.time());
        for (int number = 0; number < 30; number++) {
            booking.hold(BookingDeskIT.plan(name + number, at(wish, busy)));
        }
        booking.hold(BookingDeskIT.plan(name + "later", at(wish, busy.plusHours(3))));
    }

    /** Every way to put places together that the house allows, without asking what is free. */
    private static List<Placement> every(Business business, BookingRequest wish) {
        List<Placement> all = new ArrayList<>();
        List<Optional<String>> people = Requirement.of(business, wish)
                .people()
                .map(able -> able.stream().map(Optional::of).toList())
                .orElse(List.of(Optional.empty()));
        List<Resource> resources = business.resources();
        for (Optional<String> person : people) {
            for (Resource one : resources) {
                if (one.capacity() >= wish.partySize()) {
                    all.add(new Placement(List.of(one), person));
                }
                for (Resource other : resources) {
                    boolean together = business.takesTables()
                            && !one.equals(other)
                            && one.capacity() + other.capacity() >= wish.partySize();
                    if (together) {
                        all.add(new Placement(List.of(one, other), person));
                    }
                }
            }
        }
        return all;
    }

    private static NewAppointment appointment(String id, Visit visit, BookingRequest request) {
        LocalDateTime start = visit.wanted();
        return new NewAppointment(
                id, Optional.empty(), request, visit.span(start), visit.occupied(start), Duration.ofMinutes(10));
    }

    private static BookingRequest at(BookingRequest wish, LocalDateTime start) {
        return new BookingRequest(
                wish.businessId(),
                start.toLocalDate(),
                start.toLocalTime(),
                wish.partySize(),
                wish.offer(),
                wish.staff(),
                wish.customerName(),
                wish.customerPhone(),
                wish.customerEmail());
    }
}
