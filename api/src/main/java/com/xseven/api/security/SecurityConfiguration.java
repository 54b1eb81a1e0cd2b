package com.xseven.api.security;

import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the security of the api together: bearer tokens only, no session, no cookie, no cross-origin access. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecurityConfiguration {

    private static final String CONTENT_POLICY =
            "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'";

    /** What needs no token. Creating a conversation and signing in are how one gets a token; an offer is answered with its entry's id. */
    private static final String[] OPEN_POSTS = {
        "/api/v1/conversations/create",
        "/api/v1/conversations/chat/*",
        "/api/v1/auth/token",
        "/api/v1/waiting-list/*/accept",
        "/api/v1/waiting-list/*/decline"
    };

    private static final String[] OPEN_READS = {
        "/health",
        "/health/live",
        "/problems/**",
        "/v3/api-docs/**",
        "/swagger-ui.html",
        "/swagger-ui/**",
        "/webjars/**",
        "/api/v1/businesses",
        "/api/v1/businesses/**",
        "/q/*",
        "/ws/**",
        "/error"
    };

    /** Where even what does not exist is told to those alone who say who they are. Pages lie everywhere else. */
    private static final String[] CLOSED = {"/api/**", "/actuator/**", "/mcp", "/mcp/**"};

    @Bean
    SecurityFilterChain filters(HttpSecurity http, Authenticator authenticator, SecurityProblems problems)
            throws Exception {
        return http.csrf(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY)))
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET, OPEN_READS)
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD, OPEN_READS)
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, OPEN_POSTS)
                        .permitAll()
                        .requestMatchers(CLOSED)
                        .authenticated()
                        .requestMatchers(HttpMethod.GET, "/**")
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD, "/**")
                        .permitAll()
                        .dispatcherTypeMatchers(
                                jakarta.servlet.DispatcherType.ASYNC, jakarta.servlet.DispatcherType.ERROR)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(
                        failures -> failures.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .oauth2ResourceServer(server -> server.authenticationManagerResolver(request -> authenticator)
                        .bearerTokenResolver(new BearerTokens())
                        .authenticationEntryPoint(problems)
                        .accessDeniedHandler(problems))
                .build();
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    ECKey issuerKey(IssuerSettings settings) {
        return IssuerKey.in(settings.keyFile());
    }

    @Bean
    JwtEncoder encoder(ECKey issuerKey) {
        return new NimbusJwtEncoder(keys(issuerKey));
    }

    @Bean
    Authenticator authenticator(ECKey issuerKey, IssuerSettings own, OidcSettings oidc, Clock clock) {
        Map<String, Authenticator.Issuer> issuers = new HashMap<>();
        issuers.put(
                own.name(),
                new Authenticator.Issuer(
                        NimbusJwtDecoder.withJwkSource(keys(issuerKey.toPublicJWK()))
                                .jwsAlgorithm(SignatureAlgorithm.ES256)
                                .build(),
                        TokenReader::ofOwnIssuer));
        oidc.trusted()
                .ifPresent(trusted -> issuers.put(
                        trusted.issuer(),
                        new Authenticator.Issuer(
                                new SupplierJwtDecoder(() -> decoder(trusted)),
                                token -> TokenReader.ofOidcIssuer(token, oidc))));
        return new Authenticator(issuers, new VerifiedTokens(clock));
    }

    @Bean
    WebMvcConfigurer callers(CurrentCaller callers) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(callers);
            }
        };
    }

    /** Checks signature, issuer, times and audience. */
    private static JwtDecoder decoder(OidcSettings.Trusted trusted) {
        NimbusJwtDecoder decoder =
                NimbusJwtDecoder.withIssuerLocation(trusted.issuer()).build();
        decoder.setJwtValidator(JwtValidators.createDefaultWithValidators(List.<OAuth2TokenValidator<Jwt>>of(
                new JwtIssuerValidator(trusted.issuer()), new JwtAudienceValidator(trusted.audience()))));
        return decoder;
    }

    private static JWKSource<SecurityContext> keys(ECKey key) {
        return new ImmutableJWKSet<>(new JWKSet(key));
    }
}
