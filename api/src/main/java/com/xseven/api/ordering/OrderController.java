package com.xseven.api.ordering;

import com.xseven.api.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Orders over HTTP. */
@RestController
@RequestMapping("/api/v1/orders")
@Tag(name = "Orders")
final class OrderController {

    private final OrderDesk desk;

    OrderController(OrderDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    @Operation(summary = "Orders that the caller may see")
    OrderPage list(
            @RequestParam Optional<String> businessId,
            @RequestParam Optional<String> conversationId,
            @RequestParam Optional<String> status,
            @Parameter(description = "What its customer calls the order", example = "482107") @RequestParam
                    Optional<String> number,
            @RequestParam Optional<String> cursor,
            Caller caller) {
        return desk.list(new OrderFilter(businessId, conversationId, status, number, cursor), caller);
    }

    @GetMapping("/{id}")
    @Operation(summary = "One order, with an ETag for moving it on")
    ResponseEntity<OrderBody> find(@PathVariable String id, Caller caller) {
        return tagged(desk.find(id, caller));
    }

    @DeleteMapping("/{id}")
    @Operation(summary = "Cancel an order; its customer may until it is being prepared, staff until it is handed over")
    ResponseEntity<OrderBody> cancel(
            @PathVariable String id, @RequestHeader("If-Match") Optional<String> ifMatch, Caller caller) {
        return tagged(desk.cancel(id, ifMatch, caller));
    }

    @PostMapping("/{id}/status")
    @Operation(summary = "Move an order on, for the staff of its business")
    ResponseEntity<OrderBody> move(
            @PathVariable String id,
            @RequestHeader("If-Match") Optional<String> ifMatch,
            @RequestBody StatusBody body,
            Caller caller) {
        return tagged(desk.move(id, ifMatch, body, caller));
    }

    private static ResponseEntity<OrderBody> tagged(OrderBody order) {
        return ResponseEntity.ok().eTag(order.tag()).body(order);
    }
}
