package com.xseven.activities;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "com.xseven.activities", importOptions = ImportOption.DoNotIncludeTests.class)
class ModuleArrowsTest {

    @ArchTest
    static final ArchRule frameworks_stay_outside = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "org.apache.kafka..", "redis.clients..")
            .because(
                    "adapters are plain classes that the worker wires; what is kept and published goes through the store");

    @ArchTest
    static final ArchRule nobody_above_is_known = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.xseven.worker..", "com.xseven.api..", "com.xseven.local..")
            .because("activities are what workflows ask for, whoever hosts them");

    @ArchTest
    static final ArchRule engines_stay_behind_their_facades = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.camunda..", "org.kie..", "dev.langchain4j..", "ai.onnxruntime..")
            .because("dmn-rules and understanding hide their engines: ask their typed facades");
}
