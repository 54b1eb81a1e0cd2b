package com.xseven.worker;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "com.xseven.worker", importOptions = ImportOption.DoNotIncludeTests.class)
class ModuleArrowsTest {

    @ArchTest
    static final ArchRule the_api_is_not_known = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.xseven.api..", "com.xseven.local..")
            .because("worker and api meet in Temporal and in the store only");

    @ArchTest
    static final ArchRule it_only_wires = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.sql..",
                    "redis.clients..",
                    "jakarta.mail..",
                    "org.camunda..",
                    "org.kie..",
                    "dev.langchain4j..",
                    "ai.onnxruntime..")
            .because("the worker hosts and relays: adapters live in activities, SQL in store, rules in dmn-rules");
}
