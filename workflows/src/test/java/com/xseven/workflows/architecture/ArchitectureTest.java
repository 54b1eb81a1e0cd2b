package com.xseven.workflows.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Random;
import java.util.UUID;

@AnalyzeClasses(packages = "com.xseven.workflows", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule the_module_is_closed = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "com.xseven.workflows..",
                    "com.xseven.dialogue..",
                    "io.temporal..",
                    "com.fasterxml.jackson..",
                    "org.jspecify.annotations..",
                    "org.slf4j..",
                    "java.lang..",
                    "java.time..",
                    "java.util..")
            .because("workflow code is replayed: whatever does I/O belongs behind a port, in the module activities");

    @ArchTest
    static final ArchRule packages_form_no_cycles = slices().matching("com.xseven.(**)")
            .should()
            .beFreeOfCycles()
            .because(
                    "a port must be understandable without the workflow that uses it: move what both need beside the port");

    @ArchTest
    static final ArchRule time_is_the_workflows_own = noClasses()
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.LocalDateTime.class, "now")
            .orShould()
            .callMethod(java.time.ZonedDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(java.time.Clock.class)
            .because("a replay must see the time that it saw first: use Workflow.currentTimeMillis()");

    @ArchTest
    static final ArchRule chance_is_the_workflows_own = noClasses()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Random.class)
            .orShould()
            .callMethod(UUID.class, "randomUUID")
            .orShould()
            .callMethod(Math.class, "random")
            .because("a replay must draw the same lots: use Workflow.newRandom() or Workflow.randomUUID()");

    @ArchTest
    static final ArchRule threads_are_the_workflows_own = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.util.concurrent..")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Thread.class)
            .because("workflow threads are run by Temporal, one at a time: use Async and Promise");

    @ArchTest
    static final ArchRule collections_are_ordered = noClasses()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(HashMap.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(HashSet.class)
            .because("the order of a hash differs from run to run: use lists, TreeMap or TreeSet");

    @ArchTest
    static final ArchRule nothing_static_changes = fields().that()
            .areStatic()
            .should()
            .haveModifier(JavaModifier.FINAL)
            .because("what one workflow leaves in a static field, another would find");
}
