package com.xseven.api.page;

import com.xseven.api.business.BusinessDirectory;
import com.xseven.api.problem.Problem;
import com.xseven.dialogue.identity.BusinessId;
import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Where the pages are. */
@RestController
@Hidden
final class PageController {

    private final BusinessDirectory businesses;

    PageController(BusinessDirectory businesses) {
        this.businesses = businesses;
    }

    @GetMapping("/")
    ResponseEntity<Resource> home() {
        return Page.HOME.response(HttpStatus.OK);
    }

    /** The conversation with nobody in particular. */
    @GetMapping("/city")
    ResponseEntity<Resource> city() {
        return Page.CHAT.response(HttpStatus.OK);
    }

    /** The analysts' desk. */
    @GetMapping("/rules")
    ResponseEntity<Resource> rules() {
        return Page.RULES.response(HttpStatus.OK);
    }

    /** A business's chat: what its QR codes open. */
    @GetMapping("/b/{slug}")
    ResponseEntity<Resource> business(@PathVariable String slug) {
        return mayExist(slug) ? Page.CHAT.response(HttpStatus.OK) : Page.MISSING.response(HttpStatus.NOT_FOUND);
    }

    /**
     * A place that is held for somebody who waited: where their letter leads. Reading it answers nothing, since programs that look
     * through mail read every address; the page asks, and its buttons answer.
     */
    @GetMapping("/offer/{entryId}")
    ResponseEntity<Resource> offer(@PathVariable String entryId) {
        return Page.OFFER.response(HttpStatus.OK);
    }

    /** While the store is away nobody knows; the page says so itself and tries again. */
    private boolean mayExist(String slug) {
        try {
            return BusinessId.isValid(slug)
                    && businesses.find(new BusinessId(slug)).isPresent();
        } catch (Problem away) {
            return true;
        }
    }
}
