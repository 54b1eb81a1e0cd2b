package com.xseven.evaluation;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "com.xseven.evaluation", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule packagesFormNoCycles = slices().matching("com.xseven.evaluation.(*)..")
            .should()
            .beFreeOfCycles()
            .because("goals, guests, simulation and table build on each other in this order");

    @ArchTest
    static final ArchRule guestsKnowOnlyWhatACustomerKnows = noClasses()
            .that()
            .resideInAnyPackage("com.xseven.evaluation.guest..", "com.xseven.evaluation.goal..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.xseven.understanding..", "com.xseven.dialogue..", "java.net..")
            .because("a guest who knows how it is understood would say what is understood");

    @ArchTest
    static final ArchRule figuresNeedNoServer = noClasses()
            .that()
            .resideInAnyPackage("com.xseven.evaluation.intents..", "com.xseven.evaluation.slots..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.xseven.local..", "com.xseven.evaluation.simulation..")
            .because("labelled data is measured with no system running");
}
