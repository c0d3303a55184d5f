package io.github.jizhun.model;

import io.github.jizhun.diagnostic.Position;

/** A code mentioned where something refers to it: a task's knowledge K01, say. */
public record Reference(Code code, Position at) {}
