package com.xseven.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutageTest {

    /** Cancelled, a mistake, refused; shut down, starting up, lost, too many connections. */
    @ParameterizedTest
    @CsvSource({"57014,false", "42703,false", "23514,false", "57P01,true", "57P03,true", "08006,true", "53300,true"})
    void shouldTellLostConnectionsFromStatementsThatFail(String state, boolean away) {
        assertThat(Outage.isBehind(new UnableToExecuteStatementException(new SQLException("no", state), null)))
                .isEqualTo(away);
    }
}
