package com.xseven.api.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.springframework.web.bind.annotation.RestController;

@AnalyzeClasses(packages = "com.xseven.api", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule TEMPORAL_IS_KNOWN_IN_ONE_PLACE = noClasses()
            .that()
            .resideOutsideOfPackage("com.xseven.api.temporal")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.temporal.client..", "io.temporal.serviceclient..", "io.temporal.api..", "io.grpc..")
            .because("failures of Temporal are translated in one place; ask one of its façades instead");

    @ArchTest
    static final ArchRule THE_STORES_CLASSES_ARE_CALLED_IN_ONE_PLACE = noClasses()
            .that()
            .resideOutsideOfPackage("com.xseven.api.store")
            .should()
            .dependOnClassesThat()
            .haveNameMatching(
                    "com\\.xseven\\.store\\.(Database|.*\\.(Journal|TurnFigures|Businesses|BusinessEditor|BusinessUpdates|WaitingList|KeptNotices|Webhooks|QrCodes|Appointments|Orders|RuleVersions"
                            + "|IdempotencyKeys|RedisEventStreams))")
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("org.jdbi..", "java.sql..", "redis..")
            .because("a store that is away becomes a problem in one place; ask the capability's port instead");

    @ArchTest
    static final ArchRule THE_API_DOES_NOT_KNOW_WHO_WORKS = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "com.xseven.activities..",
                    "com.xseven.worker..",
                    "com.xseven.understanding..",
                    "com.xseven.local..")
            .because("the api signals and reads; what answers can change without it");

    @ArchTest
    static final ArchRule ONLY_FREE_TIMES_AND_ANALYSTS_ASK_THE_RULES = noClasses()
            .that()
            .resideOutsideOfPackages("com.xseven.api.availability", "com.xseven.api.rules")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.xseven.rules..")
            .because(
                    "decisions are made where they are recorded; free times and checks decide nothing, and who may do what is asked at com.xseven.api.permission.Gate");

    @ArchTest
    static final ArchRule JACKSON_2_STAYS_BEHIND = noClasses()
            .that()
            .resideOutsideOfPackage("com.xseven.api.temporal")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml.jackson.core..", "com.fasterxml.jackson.databind..")
            .because("the api's own JSON is Jackson 3's; use tools.jackson");

    @ArchTest
    static final ArchRule CONTROLLERS_ARE_HIDDEN_AND_NAMED_SO = classes()
            .that()
            .areAnnotatedWith(RestController.class)
            .should()
            .notBePublic()
            .because("nobody but the server calls them; move what others need into the capability");

    @ArchTest
    static final ArchRule CAPABILITIES_DO_NOT_KNOW_THEIR_ADAPTERS = noClasses()
            .that()
            .resideOutsideOfPackages("com.xseven.api.temporal", "com.xseven.api.store")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.xseven.api.temporal", "com.xseven.api.store")
            .because("tests replace adapters by fakes; declare a port in the capability");

    @ArchTest
    static final ArchRule PROBLEMS_KNOW_NOTHING_ABOVE_THEM = noClasses()
            .that()
            .resideInAPackage("com.xseven.api.problem")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.xseven.api.conversation..", "com.xseven.api.event..", "com.xseven.api.security..")
            .because("everybody reports problems; the report itself depends on nobody");

    @ArchTest
    static final ArchRule PACKAGES_FORM_NO_CYCLES = slices().matching("com.xseven.api.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a capability is understood with what it builds on; turn one arrow round by a port");
}
