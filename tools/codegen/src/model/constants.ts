import type { Parameter } from "./parsed.ts";

/** The constant of a parameter that the method fills in. */
export function constantOf(parameter: Parameter): string | number | boolean | undefined {
  return parameter.required && parameter.shape.kind === "literal" ? parameter.shape.value : undefined;
}

/** The constants of those parameters that have one, by wire name. */
export function constantsOf(parameters: readonly Parameter[]): Record<string, unknown> {
  const found = parameters.map((parameter) => [parameter.name, constantOf(parameter)]);
  return Object.fromEntries(found.filter(([, value]) => value !== undefined));
}
