package com.xseven.workflows.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.accessTargetWhere;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.no;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.lang.AbstractClassesTransformer;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ClassesTransformer;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Calendar;
import java.util.Collection;
import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Hashtable;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.Timer;
import java.util.UUID;
import java.util.WeakHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.BaseStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What workflow code must not use, by owner and name, whatever the parameters and whether it is called or referred to. */
final class Determinism {

    /**
     * The workflows and what of {@code dialogue} they reach. The rest of it, such as the policy, is run by activities, whose
     * results a replay takes from the history.
     */
    private static final ClassesTransformer<JavaClass> REPLAYED =
            new AbstractClassesTransformer<>("classes that a replay runs") {
                @Override
                public Iterable<JavaClass> doTransform(JavaClasses classes) {
                    return classes.stream()
                            .filter(resideInAPackage("com.xseven.workflows.."))
                            .flatMap(type -> Stream.concat(Stream.of(type), reachedFrom(type)))
                            .distinct()
                            .toList();
                }
            };

    static final ArchRule TIME = no(REPLAYED)
            .should(accessTargetWhere(named(resideInAPackage("java.time.."), "now", "dateNow")
                            .or(named(System.class, "currentTimeMillis", "nanoTime"))
                            .or(named(Date.class, JavaConstructor.CONSTRUCTOR_NAME))
                            .or(named(assignableTo(Calendar.class), JavaConstructor.CONSTRUCTOR_NAME, "getInstance")))
                    .or(dependOnClassesThat(assignableTo(InstantSource.class))))
            .because("a replay must see the time that it saw first: use Workflow.currentTimeMillis()");

    static final ArchRule SURROUNDINGS = no(REPLAYED)
            .should(accessTargetWhere(named(System.class, "getenv", "getProperty", "getProperties")
                            .or(named(Boolean.class, "getBoolean"))
                            .or(named(Integer.class, "getInteger"))
                            .or(named(Long.class, "getLong"))
                            .or(named(ZoneId.class, "systemDefault"))
                            .or(named(assignableTo(TimeZone.class), "getDefault"))
                            .or(named(Locale.class, "getDefault")))
                    .or(dependOnClassesThat(equivalentTo(Runtime.class))))
            .because(
                    "a replay may run on another machine: take settings, zones and languages from the workflow's argument");

    static final ArchRule CHANCE = no(REPLAYED)
            .should(accessTargetWhere(named(assignableTo(RandomGenerator.class), JavaConstructor.CONSTRUCTOR_NAME)
                            .or(named(RandomGenerator.class, "of", "getDefault"))
                            .or(named(UUID.class, "randomUUID"))
                            .or(named(Math.class, "random"))
                            .or(named(StrictMath.class, "random"))
                            .or(named(Collections.class, "shuffle"))
                            .or(named(System.class, "identityHashCode")))
                    .or(dependOnClassesThat(
                            equivalentTo(ThreadLocalRandom.class).or(assignableTo(RandomGeneratorFactory.class)))))
            .because("a replay must draw the same lots: use Workflow.newRandom() or Workflow.randomUUID()");

    static final ArchRule THREADS = no(REPLAYED)
            .should(dependOnClassesThat(resideInAPackage("java.util.concurrent..")
                            .or(assignableTo(Thread.class))
                            .or(assignableTo(Timer.class)))
                    .or(accessTargetWhere(named(assignableTo(BaseStream.class), "parallel")
                            .or(named(assignableTo(Collection.class), "parallelStream")))))
            .because("workflow threads are run by Temporal, one at a time: use Async and Promise");

    static final ArchRule ORDER = no(REPLAYED)
            .should(dependOnClassesThat(assignableTo(HashMap.class)
                            .or(assignableTo(HashSet.class))
                            .or(assignableTo(Hashtable.class))
                            .or(equivalentTo(IdentityHashMap.class))
                            .or(equivalentTo(WeakHashMap.class)))
                    .or(accessTargetWhere(named(Set.class, "of", "copyOf")
                            .or(named(Map.class, "of", "ofEntries", "copyOf"))
                            .or(named(Collectors.class, "toSet", "toUnmodifiableSet", "toUnmodifiableMap"))
                            .or(withoutAFactory("toMap", 4))
                            .or(withoutAFactory("groupingBy", 3)))))
            .because(
                    "the order of a hash differs from run to run: use lists, TreeMap or TreeSet, or EnumSet, and collectors"
                            + " that are given TreeMap::new");

    private Determinism() {}

    private static Stream<JavaClass> reachedFrom(JavaClass type) {
        return type.getTransitiveDependenciesFromSelf().stream()
                .map(Dependency::getTargetClass)
                .filter(resideInAPackage("com.xseven.dialogue.."));
    }

    private static DescribedPredicate<JavaAccess<?>> named(Class<?> owner, String... names) {
        return named(equivalentTo(owner), names);
    }

    private static DescribedPredicate<JavaAccess<?>> named(
            DescribedPredicate<? super JavaClass> owner, String... names) {
        return target(
                "is %s of %s".formatted(String.join(" or ", names), owner.getDescription()),
                target -> owner.test(target.getOwner()) && Arrays.asList(names).contains(target.getName()));
    }

    /** Such a collector makes a HashMap unless its last form, with that many parameters, is told what to make. */
    private static DescribedPredicate<JavaAccess<?>> withoutAFactory(String collector, int parameters) {
        return target(
                "is Collectors." + collector + " without a factory",
                target -> target.getOwner().isEquivalentTo(Collectors.class)
                        && target.getName().equals(collector)
                        && target instanceof CodeUnitAccessTarget method
                        && method.getRawParameterTypes().size() < parameters);
    }

    private static DescribedPredicate<JavaAccess<?>> target(
            String description, java.util.function.Predicate<AccessTarget> holds) {
        return DescribedPredicate.describe(description, access -> holds.test(access.getTarget()));
    }
}
