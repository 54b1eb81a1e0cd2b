package com.xseven.api.ordering;

import com.xseven.api.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
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
            @RequestParam Optional<String> cursor,
            Caller caller) {
        return desk.list(new OrderFilter(businessId, conversationId, status, cursor), caller);
    }

    @GetMapping("/{id}")
    @Operation(summary = "One order")
    OrderBody find(@PathVariable String id, Caller caller) {
        return desk.find(id, caller);
    }

    @DeleteMapping("/{id}")
    @Operation(summary = "Cancel an order; its customer may until it is being prepared, staff until it is handed over")
    OrderBody cancel(@PathVariable String id, Caller caller) {
        return desk.cancel(id, caller);
    }

    @PostMapping("/{id}/status")
    @Operation(summary = "Move an order on, for the staff of its business")
    OrderBody move(@PathVariable String id, @RequestBody StatusBody body, Caller caller) {
        return desk.move(id, body, caller);
    }
}
