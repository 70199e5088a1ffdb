import type { Problems } from "../problems/problems.ts";
import type { Parameter } from "./parsed.ts";
import type { Shape } from "./shape.ts";

// Value of x-encoding -> function of the runtime.
const named: Record<string, string> = {
  "bare-key": "bareKey",
  "boolean-as-number": "booleanAsNumber",
  date: "calendarDay",
};

const delimited: Record<string, string> = { spaceDelimited: "spaces", pipeDelimited: "pipes" };

/** The runtime's function for a query parameter; undefined for the default, which repeats the name. */
export function encoderOf(
  parameter: Parameter,
  kinds: readonly Shape[],
  problems: Problems,
): string | undefined {
  const { encoding, style, explode } = parameter;
  if (encoding !== undefined) {
    if (!Object.hasOwn(named, encoding)) {
      problems.add("BB014", parameter.place, `x-encoding: ${encoding} of ${parameter.name}.`);
    }
    return named[encoding];
  }
  if (parameter.json) {
    return "json";
  }
  if (parameter.timeUnit !== undefined) {
    return parameter.timeUnit === "s" ? "seconds" : "milliseconds";
  }
  if (style === "deepObject") {
    return "deepObject";
  }
  if (!explode && kinds.some(isObject)) {
    problems.add(
      "BB014",
      parameter.place,
      `style: ${style} without explode of ${parameter.name}, an object.`,
    );
  }
  if (style === "form") {
    return !explode && kinds.some(isList) ? "csv" : undefined;
  }
  if (!Object.hasOwn(delimited, style)) {
    problems.add("BB014", parameter.place, `style: ${style} of ${parameter.name}.`);
  }
  return explode ? undefined : delimited[style];
}

/** Whether the members of the object are parameters of their own: `form` with `explode`. */
export function isSpread(parameter: Parameter, kinds: readonly Shape[]): boolean {
  const plain = parameter.encoding === undefined && !parameter.json && parameter.timeUnit === undefined;
  return plain && parameter.style === "form" && parameter.explode && kinds.some(isObject);
}

function isObject(shape: Shape): boolean {
  return shape.kind === "object" || shape.kind === "all";
}

function isList(shape: Shape): boolean {
  return shape.kind === "array" || shape.kind === "tuple";
}
