package com.xseven.api.qr;

import com.xseven.api.problem.Problem;
import com.xseven.api.problem.ProblemCode;
import com.xseven.store.world.QrCode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Short links. They count, so the address that they lead to names no code that would be counted a second time. */
@RestController
@Tag(name = "QR codes")
final class ShortLinkController {

    private static final Pattern CODE = Pattern.compile("[a-z0-9]{1,32}");

    private final PrintedCodes codes;
    private final QrSettings settings;

    ShortLinkController(PrintedCodes codes, QrSettings settings) {
        this.codes = codes;
        this.settings = settings;
    }

    @GetMapping("/q/{code}")
    @Operation(summary = "Count a scan and go on to the chat of the business")
    ResponseEntity<Void> scan(@PathVariable String code) {
        QrCode scanned = Optional.of(code)
                .filter(text -> CODE.matcher(text).matches())
                .flatMap(codes::scanned)
                .orElseThrow(() -> Problem.of(ProblemCode.QR_CODE_NOT_FOUND, "There is no such code."));
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(URI.create(settings.chat(scanned.business().value(), scanned.resource(), Optional.empty())))
                .build();
    }
}
