package com.xseven.api.health;

import com.xseven.store.notification.ChannelState;
import java.util.List;

/** What became of what was sent. Fails with the problem {@code STORE_UNAVAILABLE} while the store is away. */
public interface ChannelBook {

    /** The latest sending by each channel; one that nothing was sent by is left out. */
    List<ChannelState> latest();
}
