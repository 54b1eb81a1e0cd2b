package com.xseven.activities.notification;

import java.util.Optional;

/**
 * The SMTP server by which customers are told.
 *
 * @param user empty where the server asks for none
 * @param from the sender's address
 */
public record MailServer(
        String host, int port, Optional<String> user, Optional<String> password, boolean startTls, String from) {}
