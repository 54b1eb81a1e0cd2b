package com.xseven.models;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "com.xseven.models", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule LIBRARY_BEHIND_ITS_PORT = noClasses()
            .that()
            .resideOutsideOfPackage("com.xseven.models.langchain")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.langchain4j..", "com.xseven.models.langchain")
            .because("the library must stay replaceable; take LanguageModels instead");

    @ArchTest
    static final ArchRule PORT_KNOWS_NOBODY = noClasses()
            .that()
            .resideInAPackage("com.xseven.models")
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages("java..", "org.jspecify..", "com.xseven.models")
            .because("whoever asks a model must not get a provider or a library along with it");

    @ArchTest
    static final ArchRule VALIDATOR_IN_ITS_PACKAGE = noClasses()
            .that()
            .resideOutsideOfPackage("com.xseven.models.check")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.networknt..")
            .because("one place decides what satisfies a schema; take Schemas instead");

    @ArchTest
    static final ArchRule GUARDS_IN_THEIR_PACKAGE = noClasses()
            .that()
            .resideOutsideOfPackage("com.xseven.models.guard")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.github.resilience4j..")
            .because("who is left alone, and for how long, is decided in one place");

    @ArchTest
    static final ArchRule FIXTURE_FOR_TESTS = noClasses()
            .that()
            .resideOutsideOfPackage("com.xseven.models.fixture")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.xseven.models.fixture")
            .because("the fake provider must never answer a customer");

    @ArchTest
    static final ArchRule NO_FRAMEWORK = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "io.temporal..")
            .because("models are asked by workers, benchmarks and tests; wire them where they are used");

    @ArchTest
    static final ArchRule ONE_DIRECTION = slices().matching("com.xseven.models.(*)..")
            .should()
            .beFreeOfCycles()
            .because("adapters know guards and settings, and neither knows adapters");
}
