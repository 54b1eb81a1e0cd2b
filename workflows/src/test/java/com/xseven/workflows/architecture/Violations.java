package com.xseven.workflows.architecture;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.chrono.IsoChronology;
import java.time.chrono.JapaneseDate;
import java.util.Calendar;
import java.util.Collections;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Hashtable;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TimeZone;
import java.util.Timer;
import java.util.UUID;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything that {@link Determinism} must find, one method each. Nobody calls them. */
final class Violations {

    private Violations() {}

    interface OfTime {
        static Object instant() {
            return Instant.now();
        }

        static Object instantByReference() {
            return supplied(Instant::now);
        }

        static Object instantInALambda() {
            return supplied(() -> Instant.now());
        }

        static Object localDateOfAZone(ZoneId zone) {
            return LocalDate.now(zone);
        }

        static Object localTimeOfAZone(ZoneId zone) {
            return LocalTime.now(zone);
        }

        static Object localDateTimeOfAZone(ZoneId zone) {
            return LocalDateTime.now(zone);
        }

        static Object zonedDateTimeOfAZone(ZoneId zone) {
            return ZonedDateTime.now(zone);
        }

        static Object zonedDateTimeByReference() {
            return applied(ZonedDateTime::now);
        }

        static Object offsetDateTimeOfAZone(ZoneId zone) {
            return OffsetDateTime.now(zone);
        }

        static Object yearOfAZone(ZoneId zone) {
            return Year.now(zone);
        }

        static Object japaneseDate(ZoneId zone) {
            return JapaneseDate.now(zone);
        }

        static Object dateOfACalendar(ZoneId zone) {
            return IsoChronology.INSTANCE.dateNow(zone);
        }

        static Object instantOfAClock(Clock clock) {
            return Instant.now(clock);
        }

        static Object millisOfASource(InstantSource source) {
            return source.millis();
        }

        static Object millis() {
            return System.currentTimeMillis();
        }

        static Object nanos() {
            return System.nanoTime();
        }

        @SuppressWarnings("JavaUtilDate")
        static Object date() {
            return new Date();
        }

        static Object calendar() {
            return Calendar.getInstance();
        }

        static Object gregorianCalendar() {
            return new GregorianCalendar();
        }
    }

    interface OfSurroundings {
        static Object variable() {
            return System.getenv("HOME");
        }

        static Object variables() {
            return System.getenv();
        }

        static Object property() {
            return System.getProperty("user.home");
        }

        static Object properties() {
            return System.getProperties();
        }

        static Object flag() {
            return Boolean.getBoolean("flag");
        }

        static Object number() {
            return Integer.getInteger("number");
        }

        static Object longNumber() {
            return Long.getLong("number");
        }

        static Object zone() {
            return ZoneId.systemDefault();
        }

        static Object timeZone() {
            return TimeZone.getDefault();
        }

        static Object language() {
            return Locale.getDefault();
        }

        static Object processors() {
            return Runtime.getRuntime().availableProcessors();
        }
    }

    interface OfChance {
        static Object random() {
            return new Random();
        }

        static Object seededRandom() {
            return new Random(1);
        }

        static Object splittableRandom() {
            return new SplittableRandom();
        }

        static Object generator() {
            return RandomGenerator.getDefault();
        }

        static Object generatorByName() {
            return RandomGenerator.of("L64X128MixRandom");
        }

        static Object generatorOfAFactory() {
            return RandomGeneratorFactory.getDefault().create();
        }

        static Object randomOfTheThread() {
            return ThreadLocalRandom.current();
        }

        static Object uuid() {
            return UUID.randomUUID();
        }

        static Object number() {
            return Math.random();
        }

        static Object strictNumber() {
            return StrictMath.random();
        }

        static Object identity() {
            return System.identityHashCode("");
        }

        static void shuffle(List<String> words) {
            Collections.shuffle(words);
        }
    }

    interface OfThreads {
        static Object thread() {
            return new Thread(() -> {});
        }

        static Object virtualThread() {
            return Thread.ofVirtual();
        }

        static Object timer() {
            return new Timer();
        }

        static Object latch() {
            return new CountDownLatch(1);
        }

        static Object map() {
            return new ConcurrentHashMap<String, String>();
        }

        static Object parallelStream(List<String> words) {
            return words.parallelStream();
        }

        static Object parallel(Stream<String> words) {
            return words.parallel();
        }
    }

    interface OfOrder {
        static Object hashMap() {
            return new HashMap<String, String>();
        }

        static Object hashMapByReference() {
            return supplied(HashMap<String, String>::new);
        }

        static Object hashSet() {
            return new HashSet<String>();
        }

        static Object hashSetByReference(Stream<String> words) {
            return words.collect(Collectors.toCollection(HashSet::new));
        }

        @SuppressWarnings("JdkObsolete")
        static Object hashtable() {
            return new Hashtable<String, String>();
        }

        static Object identityMap() {
            return new IdentityHashMap<String, String>();
        }

        static Object weakMap() {
            return new WeakHashMap<String, String>();
        }

        static Object setOfNone() {
            return Set.of();
        }

        static Object setOfTwo() {
            return Set.of("a", "b");
        }

        static Object setOfMany(String... words) {
            return Set.of(words);
        }

        static Object setOfACollection(List<String> words) {
            return Set.copyOf(words);
        }

        static Object mapOfOne() {
            return Map.of("a", "b");
        }

        static Object mapOfEntries() {
            return Map.ofEntries(Map.entry("a", "b"));
        }

        static Object mapOfAMap(Map<String, String> words) {
            return Map.copyOf(words);
        }

        static Object collectedSet(Stream<String> words) {
            return words.collect(Collectors.toSet());
        }

        static Object collectedUnmodifiableSet(Stream<String> words) {
            return words.collect(Collectors.toUnmodifiableSet());
        }

        static Object collectedMap(Stream<String> words) {
            return words.collect(Collectors.toMap(word -> word, String::length));
        }

        static Object collectedMergedMap(Stream<String> words) {
            return words.collect(Collectors.toMap(word -> word, String::length, Math::max));
        }

        static Object collectedUnmodifiableMap(Stream<String> words) {
            return words.collect(Collectors.toUnmodifiableMap(word -> word, String::length));
        }

        static Object groups(Stream<String> words) {
            return words.collect(Collectors.groupingBy(String::length));
        }

        static Object countedGroups(Stream<String> words) {
            return words.collect(Collectors.groupingBy(String::length, Collectors.counting()));
        }

        static Object groupsOfAHash(Stream<String> words) {
            return words.collect(Collectors.groupingBy(String::length, HashMap::new, Collectors.counting()));
        }
    }

    private static <T> T supplied(Supplier<T> supplier) {
        return supplier.get();
    }

    private static Object applied(Function<ZoneId, Object> function) {
        return function.apply(ZoneId.of("UTC"));
    }
}
