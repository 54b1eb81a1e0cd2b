package com.xseven.api.openapi;

import com.xseven.api.problem.ProblemBody;
import com.xseven.api.problem.ProblemCode;
import com.xseven.api.security.Caller;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Completes the document. Every operation may answer with a problem; which ones, their examples tell by status. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

    private static final String TOKEN = "token";
    private static final String PROBLEM = "Problem";
    private static final Schema<?> SCHEMA = ModelConverters.getInstance(true)
            .resolveAsResolvedSchema(new AnnotatedType(ProblemBody.class).resolveAsRef(false))
            .schema;

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Caller.class);
    }

    @Bean
    OpenAPI document() {
        return new OpenAPI()
                .info(new Info()
                        .title("X-Seven")
                        .version("1")
                        .description(
                                "Conversations between businesses and their customers that never lose their thread.")
                        .license(new License().name("Apache-2.0")))
                .components(new Components()
                        .addSecuritySchemes(
                                TOKEN,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .bearerFormat("JWT")
                                        .description("Of a conversation, as its creation returns it, or of a login.")))
                .security(List.of(new SecurityRequirement().addList(TOKEN), new SecurityRequirement()));
    }

    @Bean
    OpenApiCustomizer problems() {
        Map<Integer, List<ProblemCode>> byStatus = Arrays.stream(ProblemCode.values())
                .collect(Collectors.groupingBy(ProblemCode::status, TreeMap::new, Collectors.toList()));
        return document -> {
            byStatus.forEach(
                    (status, codes) -> document.getComponents().addResponses(PROBLEM + status, response(codes)));
            document.getPaths()
                    .values()
                    .forEach(path -> path.readOperations()
                            .forEach(operation -> byStatus.keySet()
                                    .forEach(status -> operation
                                            .getResponses()
                                            .addApiResponse(
                                                    String.valueOf(status),
                                                    new ApiResponse()
                                                            .$ref("#/components/responses/" + PROBLEM + status)))));
        };
    }

    private static ApiResponse response(List<ProblemCode> codes) {
        MediaType problem = new MediaType().schema(SCHEMA);
        codes.forEach(code -> problem.addExamples(code.name(), new Example().value(example(code))));
        return new ApiResponse()
                .description(codes.stream().map(ProblemCode::name).collect(Collectors.joining(", ")))
                .content(new Content()
                        .addMediaType(org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE, problem));
    }

    private static Map<String, Object> example(ProblemCode code) {
        Map<String, Object> example = new TreeMap<>();
        example.put("type", code.type());
        example.put("title", code.title());
        example.put("status", code.status());
        example.put("detail", "What happened, in words for people.");
        example.put("instance", "/api/v1/conversations");
        example.put("code", code.name());
        example.put("correlationId", "5f0b3a1e-8d0e-4d0c-9b57-0a5f0f3d2c11");
        return example;
    }
}
