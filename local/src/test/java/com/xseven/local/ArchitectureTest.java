package com.xseven.local;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "com.xseven.local", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule packagesFormNoCycles = slices().matching("com.xseven.local.(*)..")
            .should()
            .beFreeOfCycles()
            .because("each part of the launcher must be understandable without those above it");

    @ArchTest
    static final ArchRule nothingStandsOnTheCommands = noClasses()
            .that()
            .resideOutsideOfPackages("com.xseven.local", "com.xseven.local.command..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.xseven.local.command..")
            .because("tests use the launcher without its command line: put what is shared into system");

    @ArchTest
    static final ArchRule theLauncherKnowsNoApplication = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "com.xseven.worker..", "com.xseven.api..", "com.xseven.store..", "org.springframework..")
            .because("it speaks to the applications over HTTP and starts them by the name of their main class");
}
