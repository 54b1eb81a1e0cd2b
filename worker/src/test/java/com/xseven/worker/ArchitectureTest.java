package com.xseven.worker;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.springframework.scheduling.annotation.Scheduled;

@AnalyzeClasses(packages = "com.xseven.worker", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule THE_WORKER_KNOWS_NEITHER_THE_API_NOR_THE_LAUNCHER = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.xseven.api..", "com.xseven.local..", "com.xseven.bench..", "com.xseven.e2e..")
            .because(
                    "they speak to each other through Temporal and the stores; put what both need into a module below");

    @ArchTest
    static final ArchRule SQL_STAYS_IN_THE_STORE = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.jdbi.v3.core.statement..", "org.flywaydb..", "org.postgresql..", "redis..")
            .because("the worker wires the store and asks it; add a question to the store instead");

    @ArchTest
    static final ArchRule WORKFLOWS_ARE_ONLY_NAMED = noClasses()
            .that()
            .doNotHaveSimpleName("AppointmentActions")
            .and()
            .doNotHaveSimpleName("OrderActions")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                            "com.xseven.workflows.conversation..",
                            "com.xseven.workflows.booking..",
                            "com.xseven.workflows.ordering..")
                    .and(not(simpleNameEndingWith("Activities"))))
            .because("application.yaml registers them, events start them; what they do is decided in workflows");

    @ArchTest
    static final ArchRule EVERYTHING_BUT_THE_APPLICATION_IS_HIDDEN = classes()
            .that()
            .doNotHaveSimpleName("WorkerApplication")
            .and()
            .areTopLevelClasses()
            .should()
            .notBePublic()
            .because("nothing stands on the worker: move what others need into the module that holds it");

    @ArchTest
    static void every_duty_has_a_thread_of_its_own(JavaClasses classes) {
        List<String> schedulers = classes.stream()
                .flatMap(type -> type.getMethods().stream())
                .flatMap(method -> method.tryGetAnnotationOfType(Scheduled.class).stream())
                .map(Scheduled::scheduler)
                .toList();
        assertThat(schedulers)
                .as("a server that is away holds up only the duty that needs it; add to SchedulerConfiguration")
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .doesNotContain("");
    }
}
