package com.xseven.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "com.xseven.rules", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule ENGINE_BEHIND_ITS_PORT = noClasses()
            .that()
            .resideOutsideOfPackage("com.xseven.rules.camunda")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.camunda..", "camundajar..", "com.xseven.rules.camunda")
            .because("the engine must stay replaceable; take a DecisionEngine instead");

    @ArchTest
    static final ArchRule LIBRARY_OF_ITS_OWN = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "io.temporal..", "org.kie..", "org.drools..", "java.sql..")
            .because("rules run in workers, in the API and in tests; wire them where they are used");

    @ArchTest
    static final ArchRule NO_CLOCK_IN_A_DECISION = noClasses()
            .should()
            .callMethodWhere(com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                    com.tngtech.archunit.core.domain.properties.HasName.Predicates.name("now")))
            .because("the same facts must give the same decision; time comes in as a fact");

    @ArchTest
    static final ArchRule ONE_DIRECTION = slices().matching("com.xseven.rules.(*)..")
            .should()
            .beFreeOfCycles()
            .because("routing and booking know tables, tables know neither; move what is shared into com.xseven.rules");
}
