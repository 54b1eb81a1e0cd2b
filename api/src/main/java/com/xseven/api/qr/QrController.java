package com.xseven.api.qr;

import com.xseven.api.permission.Gate;
import com.xseven.api.problem.Problem;
import com.xseven.api.problem.ProblemCode;
import com.xseven.api.security.Caller;
import com.xseven.dialogue.identity.BusinessId;
import com.xseven.dialogue.vocabulary.DashboardAction;
import com.xseven.store.world.QrCode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The codes of a business over HTTP. */
@RestController
@RequestMapping("/api/v1/businesses/{id}")
@Tag(name = "QR codes")
final class QrController {

    private static final String SVG = "image/svg+xml";
    private static final int LONGEST_TABLE = 100;

    private final PrintedCodes codes;
    private final QrSettings settings;
    private final Gate gate;

    QrController(PrintedCodes codes, QrSettings settings, Gate gate) {
        this.codes = codes;
        this.settings = settings;
        this.gate = gate;
    }

    @GetMapping(path = "/qr.png", produces = MediaType.IMAGE_PNG_VALUE)
    @Operation(summary = "A code that opens the chat of a business, as PNG")
    byte[] png(
            @PathVariable String id,
            @Parameter(description = "Where it stands", example = "table-4") @RequestParam Optional<String> table) {
        return image(id, table).png();
    }

    @GetMapping(path = "/qr.svg", produces = SVG)
    @Operation(summary = "A code that opens the chat of a business, as SVG")
    String svg(
            @PathVariable String id,
            @Parameter(description = "Where it stands", example = "table-4") @RequestParam Optional<String> table) {
        return image(id, table).svg();
    }

    @GetMapping("/qr-codes")
    @Operation(summary = "The codes of a business and how often each was scanned, for its staff")
    QrCodeList list(@PathVariable String id, Caller caller) {
        Optional<BusinessId> business = Gate.business(id);
        gate.expect(caller, DashboardAction.MAKE_QR_CODES, business);
        return QrCodeList.of(business.map(codes::of).orElseGet(List::of), settings);
    }

    private QrImage image(String id, Optional<String> table) {
        Optional<String> given = table.filter(text -> !text.isBlank());
        QrCode code = Optional.of(id)
                .filter(BusinessId::isValid)
                .filter(valid -> given.map(QrController::mayBeATable).orElse(true))
                .flatMap(valid -> codes.code(new BusinessId(valid), given))
                .orElseThrow(() -> Problem.of(
                        ProblemCode.QR_CODE_NOT_FOUND, "There is no such business, or it has no such table."));
        return QrImage.of(settings.chat(id, code.resource(), Optional.of(code.id())));
    }

    private static boolean mayBeATable(String table) {
        return table.length() <= LONGEST_TABLE && table.chars().noneMatch(Character::isISOControl);
    }
}
