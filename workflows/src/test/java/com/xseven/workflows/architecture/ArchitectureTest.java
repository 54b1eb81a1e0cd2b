package com.xseven.workflows.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

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
                    "java.math..",
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
    static final ArchRule nothing_static_changes = fields().that()
            .areStatic()
            .should()
            .haveModifier(JavaModifier.FINAL)
            .because("what one workflow leaves in a static field, another would find");
}
