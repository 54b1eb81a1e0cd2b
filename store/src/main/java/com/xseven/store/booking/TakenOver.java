package com.xseven.store.booking;

import org.jdbi.v3.core.Handle;

/** A place that was held for somebody off the waiting list goes over to the appointment that they book themselves. */
final class TakenOver {

    private TakenOver() {}

    /** Frees the held place in the transaction that books it, unless that booking is given up or made already. */
    static void from(Handle handle, String held, String by) {
        handle.createUpdate("""
                with freed as (
                    update appointments set status = 'CANCELLED', sequence = sequence + 1, updated_at = now()
                    where id = :held and status = 'HELD'
                      and not exists (select from withdrawn_appointments where id = :by)
                      and not exists (select from appointments where id = :by)
                    returning id),
                taken as (
                    update waiting_list set status = 'TAKEN'
                    where status = 'OFFERED' and appointment_id in (select id from freed))
                insert into withdrawn_appointments (id) select id from freed on conflict do nothing""").bind("held", held).bind("by", by).execute();
    }
}
