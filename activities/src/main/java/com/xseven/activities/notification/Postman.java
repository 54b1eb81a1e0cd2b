package com.xseven.activities.notification;

import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Sends e-mail by SMTP. */
final class Postman {

    private static final String TIMEOUT_MILLIS = "10000";

    private final MailServer server;

    Postman(MailServer server) {
        this.server = server;
    }

    void send(String to, Letter letter) throws MessagingException {
        send(to, letter, Optional.empty());
    }

    void send(String to, Letter letter, Optional<Enclosure> enclosure) throws MessagingException {
        MimeMessage message = new MimeMessage(session());
        message.setFrom(new InternetAddress(server.from()));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(to, true));
        message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        if (enclosure.isPresent()) {
            message.setContent(withCalendar(letter, enclosure.get()));
        } else {
            message.setText(letter.body(), StandardCharsets.UTF_8.name());
        }
        Transport.send(message);
    }

    /** Calendars look for the invitation beside the text, and name its method in the type (RFC 6047). */
    private static MimeMultipart withCalendar(Letter letter, Enclosure enclosure) throws MessagingException {
        MimeBodyPart text = new MimeBodyPart();
        text.setText(letter.body(), StandardCharsets.UTF_8.name());
        MimeBodyPart calendar = new MimeBodyPart();
        calendar.setText(enclosure.calendar(), StandardCharsets.UTF_8.name(), "calendar");
        calendar.setHeader("Content-Type", "text/calendar; charset=UTF-8; method=" + enclosure.method());
        calendar.setFileName("invitation.ics");
        return new MimeMultipart(text, calendar);
    }

    private Session session() {
        Properties properties = new Properties();
        properties.put("mail.smtp.host", server.host());
        properties.put("mail.smtp.port", Integer.toString(server.port()));
        properties.put("mail.smtp.auth", Boolean.toString(server.user().isPresent()));
        properties.put("mail.smtp.starttls.enable", Boolean.toString(server.startTls()));
        properties.put("mail.smtp.starttls.required", Boolean.toString(server.startTls()));
        properties.put("mail.smtp.connectiontimeout", TIMEOUT_MILLIS);
        properties.put("mail.smtp.timeout", TIMEOUT_MILLIS);
        properties.put("mail.smtp.writetimeout", TIMEOUT_MILLIS);
        return Session.getInstance(properties, new Authenticator() {
            @Override
            protected @Nullable PasswordAuthentication getPasswordAuthentication() {
                return server.user()
                        .map(user -> new PasswordAuthentication(
                                user, server.password().orElse("")))
                        .orElse(null);
            }
        });
    }
}
