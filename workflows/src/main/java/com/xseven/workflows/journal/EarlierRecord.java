package com.xseven.workflows.journal;

import java.util.Optional;

/** What an earlier attempt wrote for a turn, if any did. */
public record EarlierRecord(Optional<Recorded.StoodAlready> record) {}
