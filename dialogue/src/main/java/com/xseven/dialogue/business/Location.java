package com.xseven.dialogue.business;

/** A point on the map in degrees (WGS 84). */
public record Location(double lat, double lon) {}
