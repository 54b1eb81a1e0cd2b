package com.xseven.evaluation.simulation;

/**
 * A running system with what understands and answers in it.
 *
 * @param name for the table
 * @param address such as {@code http://127.0.0.1:8080}
 * @param demoPassword of its demo logins
 */
public record Engine(String name, String address, String demoPassword) {
    @Override
    public String toString() {
        return name + " at " + address;
    }
}
