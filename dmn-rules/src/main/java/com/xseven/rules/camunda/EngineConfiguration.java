package com.xseven.rules.camunda;

import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.spi.type.DmnDataTypeTransformer;
import org.camunda.bpm.dmn.engine.impl.type.DefaultDataTypeTransformerRegistry;
import org.camunda.bpm.dmn.engine.impl.type.IdentityDataTypeTransformer;

/** An engine for one table: its cells are all the FEEL it has, other languages are refused, values keep their type. */
final class EngineConfiguration extends DefaultDmnEngineConfiguration {

    EngineConfiguration(TableCells cells) {
        setFeelEngineFactory(() -> cells);
        setDefaultInputExpressionExpressionLanguage(FEEL_EXPRESSION_LANGUAGE);
        setDefaultInputEntryExpressionLanguage(FEEL_EXPRESSION_LANGUAGE);
        setDefaultOutputEntryExpressionLanguage(FEEL_EXPRESSION_LANGUAGE);
        setDefaultLiteralExpressionLanguage(FEEL_EXPRESSION_LANGUAGE);
        setElProvider(expression -> {
            throw new DmnEngineException("Expected FEEL, but found '" + expression + "'");
        });
        setScriptEngineResolver(language -> {
            throw new DmnEngineException("Expected FEEL, but found the language " + language);
        });
        getTransformer().setDataTypeTransformerRegistry(new TypesAsTheyAre());
    }

    /** Camunda's own registry would turn a number into a text where a column says text. */
    private static final class TypesAsTheyAre extends DefaultDataTypeTransformerRegistry {

        @Override
        public DmnDataTypeTransformer getTransformer(String type) {
            return new IdentityDataTypeTransformer();
        }
    }
}
