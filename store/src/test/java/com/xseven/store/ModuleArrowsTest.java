package com.xseven.store;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "com.xseven.store", importOptions = ImportOption.DoNotIncludeTests.class)
class ModuleArrowsTest {

    @ArchTest
    static final ArchRule temporal_stays_outside = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.temporal..")
            .because(
                    "the api reads here without being a worker: speak of the records of workflows, not of how they run");

    @ArchTest
    static final ArchRule frameworks_stay_outside = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "org.apache.kafka..", "dev.langchain4j..")
            .because("worker and api wire the store with constructors; carrying events to Kafka is the worker's");

    @ArchTest
    static final ArchRule nobody_above_is_known = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "com.xseven.activities..",
                    "com.xseven.worker..",
                    "com.xseven.api..",
                    "com.xseven.rules..",
                    "com.xseven.understanding..",
                    "com.xseven.local..")
            .because("the store keeps and finds: deciding and understanding belong to those who call it");
}
