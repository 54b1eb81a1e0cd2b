package com.xseven.evaluation.guest;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Spanish of the Americas; dates stand behind "el", times behind "a las". */
final class SpanishWays implements Ways {

    private static final Locale SPANISH = Locale.of("es");
    private static final List<String> NUMBERS = List.of(
            "cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "once", "doce");
    private static final int DAYS_OF_A_WEEK = 7;
    private static final int NOON = 12;
    private static final int EVENING = 19;

    @Override
    public List<String> date(LocalDate date, LocalDate today) {
        String weekday = date.getDayOfWeek().getDisplayName(TextStyle.FULL, SPANISH);
        String day = date.getDayOfMonth() + " de " + date.getMonth().getDisplayName(TextStyle.FULL, SPANISH);
        List<String> ways = new ArrayList<>(List.of(weekday + " " + day, day, weekday + ", " + day));
        if (ChronoUnit.DAYS.between(today, date) < DAYS_OF_A_WEEK) {
            ways.add(weekday);
        }
        return ways;
    }

    @Override
    public List<String> dateAlone() {
        return List.of("el {}", "{}", "para el {}", "el {} por favor", "que sea el {}");
    }

    @Override
    public List<String> time(LocalTime time) {
        if (time.equals(LocalTime.NOON)) {
            return List.of("12 del mediodía", "doce del mediodía", "12:00");
        }
        int hour = (time.getHour() + NOON - 1) % NOON + 1;
        String part = time.getHour() < NOON ? "de la mañana" : time.getHour() < EVENING ? "de la tarde" : "de la noche";
        String exact = "%d:%02d".formatted(time.getHour(), time.getMinute());
        if (time.getMinute() == 30) {
            return List.of(hour + " y media " + part, NUMBERS.get(hour) + " y media " + part, exact);
        }
        return time.getMinute() == 0
                ? List.of(hour + " " + part, NUMBERS.get(hour) + " " + part, exact)
                : List.of(exact);
    }

    @Override
    public List<String> timeAlone() {
        return List.of("a las {}", "{}", "a las {} por favor", "mejor a las {}");
    }

    @Override
    public List<String> count(int count) {
        return count < NUMBERS.size()
                ? List.of(String.valueOf(count), NUMBERS.get(count))
                : List.of(String.valueOf(count));
    }

    @Override
    public List<String> countAlone() {
        return List.of("{}", "{} personas", "somos {}", "para {}", "seremos {}");
    }

    @Override
    public List<String> nameAlone() {
        return List.of("{}", "me llamo {}", "a nombre de {}", "mi nombre es {}");
    }

    @Override
    public List<String> phoneAlone() {
        return List.of("{}", "mi número es {}", "es el {}", "mi teléfono es {}");
    }

    @Override
    public List<String> dateAndTime() {
        return List.of("el %date a las %time", "%date, a las %time", "a las %time el %date");
    }

    @Override
    public List<String> fulfilment(boolean delivery) {
        return delivery
                ? List.of("a domicilio", "que me lo traigan", "entrega a domicilio por favor")
                : List.of("paso a recogerlo", "para recoger", "lo recojo yo");
    }

    @Override
    public List<String> yes() {
        return List.of("sí", "sí, por favor", "perfecto, adelante", "vale", "correcto", "de acuerdo");
    }

    @Override
    public String no() {
        return "no";
    }

    @Override
    public List<String> correction() {
        return List.of("no, {}", "perdón, quería decir {}", "no, está mal, {}");
    }

    @Override
    public List<String> whatever() {
        return List.of("me da igual", "sin preferencia", "cualquiera");
    }

    @Override
    public List<String> thanks() {
        return List.of("gracias, adiós", "muchas gracias", "eso es todo, gracias");
    }

    @Override
    public List<String> leave() {
        return List.of("déjelo entonces", "olvídelo", "entonces nada, gracias");
    }
}
