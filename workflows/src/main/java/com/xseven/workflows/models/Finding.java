package com.xseven.workflows.models;

/**
 * What came of a wish.
 *
 * @param call the call in which it was wished for, counted from 1 within the turn
 * @param result JSON
 */
public record Finding(int call, ToolWish wish, String result) {}
