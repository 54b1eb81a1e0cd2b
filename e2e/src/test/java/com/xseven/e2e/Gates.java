package com.xseven.e2e;

import com.xseven.local.layout.Addresses;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes single writes of the worker wait in PostgreSQL as they commit: a trigger at the commit waits for a lock that a test
 * holds. Each gate is for one customer and one state that is written.
 */
final class Gates implements AutoCloseable {

    private static final List<String> TABLES =
            List.of("appointments", "orders", "turns", "waiting_list", "business_updates");

    private static final String FUNCTION = """
            create or replace function rehearsal_gate() returns trigger language plpgsql as $$
            declare
                step text;
            begin
                case tg_table_name
                    when 'turns' then
                        step := 'TURN ' || new.turn || ' ' || new.conversation_id;
                    when 'waiting_list' then
                        step := case when new.status is distinct from old.status then 'WAITING ' || new.status end
                            || ' ' || new.customer_email;
                    when 'business_updates' then
                        step := case when new.undone_at is not null then 'UNDONE' else 'APPLIED' end || ' ' || new.id;
                    when 'appointments' then
                        step := case when new.status is distinct from old.status then new.status
                            when new.during is distinct from old.during then 'MOVED' end || ' ' || new.customer_email;
                    else
                        step := new.status || ' ' || new.customer_email;
                end case;
                if step is not null then
                    perform pg_advisory_xact_lock_shared(hashtextextended('rehearsal ' || step, 0));
                end if;
                return null;
            end $$""";

    private final Addresses addresses;

    private Gates(Addresses addresses) {
        this.addresses = addresses;
    }

    /** Puts the triggers in place; nobody waits at any of them yet. */
    static Gates install(Addresses addresses) {
        Gates gates = new Gates(addresses);
        gates.run(FUNCTION);
        for (String table : TABLES) {
            gates.run("drop trigger if exists rehearsal_gate on " + table);
            gates.run("create constraint trigger rehearsal_gate after insert or update on " + table
                    + " deferrable initially deferred for each row execute function rehearsal_gate()");
        }
        return gates;
    }

    /** Stops the write of {@code state} for the customer of that address, or for the update of that key. */
    Blockade shut(String state, String whose, Fate fate) {
        return new Gate(state + " " + whose, fate);
    }

    /** Stops the writing down of a turn of a conversation. */
    Blockade shutTurn(int turn, String conversationId, Fate fate) {
        return new Gate("TURN " + turn + " " + conversationId, fate);
    }

    @Override
    public void close() {
        TABLES.forEach(table -> run("drop trigger rehearsal_gate on " + table));
        run("drop function rehearsal_gate");
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(
                addresses.postgresUrl(), Addresses.POSTGRES_USER, addresses.postgresPassword());
    }

    private void run(String sql) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException("Expected PostgreSQL to prepare the rehearsal", failure);
        }
    }

    /** The lock lives as long as its connection. */
    private final class Gate implements Blockade {

        private static final String WAITING =
                "select pid from pg_stat_activity where pg_backend_pid() = any(pg_blocking_pids(pid))";

        private final Connection connection;
        private final Fate fate;

        Gate(String step, Fate fate) {
            this.fate = fate;
            try {
                this.connection = connect();
                try (PreparedStatement lock =
                        connection.prepareStatement("select pg_advisory_lock(hashtextextended(?, 0))")) {
                    lock.setString(1, "rehearsal " + step);
                    lock.execute();
                }
            } catch (SQLException failure) {
                throw new IllegalStateException("Expected a gate at " + step, failure);
            }
        }

        @Override
        public boolean isReached() {
            return !waiting().isEmpty();
        }

        @Override
        public void lift() {
            try {
                if (fate == Fate.UNDONE) {
                    endThoseWaiting();
                }
                connection.close();
            } catch (SQLException failure) {
                throw new IllegalStateException("Expected the gate to open", failure);
            }
        }

        private void endThoseWaiting() throws SQLException {
            try (PreparedStatement end = connection.prepareStatement("select pg_terminate_backend(?, 5000)")) {
                for (int pid : waiting()) {
                    end.setInt(1, pid);
                    end.execute();
                }
            }
        }

        private List<Integer> waiting() {
            List<Integer> pids = new ArrayList<>();
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(WAITING)) {
                while (rows.next()) {
                    pids.add(rows.getInt(1));
                }
            } catch (SQLException failure) {
                throw new IllegalStateException("Expected PostgreSQL to say who waits", failure);
            }
            return pids;
        }
    }
}
