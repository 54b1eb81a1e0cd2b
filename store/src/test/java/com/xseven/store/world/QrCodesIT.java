package com.xseven.store.world;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.dialogue.identity.BusinessId;
import com.xseven.store.Database;
import com.xseven.store.TestDatabase;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class QrCodesIT {

    private static final BusinessId MARIOS = new BusinessId("marios-italian");
    private static final int SCANS = 40;

    private static Database database;
    private static QrCodes codes;

    @BeforeAll
    static void connect() {
        database = TestDatabase.fresh();
        codes = new QrCodes(database.jdbi());
    }

    @AfterAll
    static void disconnect() {
        database.close();
    }

    @Test
    void shouldStayTheSameCodeForATable() {
        // when
        QrCode first = codes.code(MARIOS, Optional.of("table-4")).orElseThrow();
        QrCode second = codes.code(MARIOS, Optional.of("table-4")).orElseThrow();
        QrCode house = codes.code(MARIOS, Optional.empty()).orElseThrow();

        // then
        assertThat(second).isEqualTo(first);
        assertThat(house.id()).isNotEqualTo(first.id());
        assertThat(codes.of(MARIOS)).extracting(QrCode::resource).startsWith(Optional.empty());
    }

    @Test
    void shouldMakeNoneForWhatDoesNotExist() {
        assertThat(codes.code(MARIOS, Optional.of("table-99"))).isEmpty();
        assertThat(codes.code(new BusinessId("nobodys-place"), Optional.empty()))
                .isEmpty();
        assertThat(codes.scanned("none")).isEmpty();
    }

    @Test
    void shouldCountEveryScanWhenManyScanAtOnce() throws Exception {
        // given
        QrCode code = codes.code(MARIOS, Optional.of("table-1")).orElseThrow();
        Callable<Optional<QrCode>> scan = () -> codes.scanned(code.id());

        // when
        try (ExecutorService guests = Executors.newFixedThreadPool(8)) {
            for (Future<Optional<QrCode>> scanned : guests.invokeAll(Collections.nCopies(SCANS, scan))) {
                scanned.get();
            }
        }

        // then
        List<QrCode> known = codes.of(MARIOS);
        assertThat(known)
                .filteredOn(other -> other.id().equals(code.id()))
                .extracting(QrCode::scans)
                .containsExactly((long) SCANS);
    }
}
