import type { ParsedApi, ParsedOperation } from "./parsed.ts";
import type { Shape } from "./shape.ts";
import type { Direction } from "./views.ts";

/** In which directions each named schema is used by the operations. */
export function usageOf(api: ParsedApi): Map<string, Set<Direction>> {
  const shapes = new Map(api.schemas.map((schema) => [schema.name, schema.shape]));
  const usage = new Map<string, Set<Direction>>();
  const visit = (shape: Shape, direction: Direction): void => {
    for (const name of referencesOf(shape)) {
      const known = usage.get(name) ?? new Set();
      usage.set(name, known);
      const target = shapes.get(name);
      if (!known.has(direction) && target !== undefined) {
        known.add(direction);
        visit(target, direction);
      }
    }
  };
  for (const operation of api.operations) {
    for (const shape of inputsOf(operation)) {
      visit(shape, "input");
    }
    for (const content of operation.answers.flatMap((answer) => answer.content)) {
      visit(content.shape, "answer");
    }
  }
  for (const procedure of api.procedures) {
    for (const parameter of procedure.parameters) {
      visit(parameter.shape, "input");
    }
    for (const shape of [procedure.result?.shape, procedure.failures]) {
      if (shape !== undefined) {
        visit(shape, "answer");
      }
    }
  }
  // What a webhook sends is read by the user, as answers are.
  for (const content of api.webhooks.flatMap((webhook) => webhook.requests)) {
    visit(content.shape, "answer");
  }
  return usage;
}

/** Names of the schemas that a shape refers to directly. */
export function referencesOf(shape: Shape): string[] {
  switch (shape.kind) {
    case "reference":
      return [shape.name];
    case "array":
      return referencesOf(shape.items);
    case "tuple":
      return [...shape.items, ...(shape.rest ? [shape.rest] : [])].flatMap(referencesOf);
    case "union":
    case "all":
      return shape.of.flatMap(referencesOf);
    case "open":
      return referencesOf(shape.of);
    case "object":
      return [...shape.members.map((member) => member.shape), ...(shape.rest ? [shape.rest] : [])].flatMap(
        referencesOf,
      );
    default:
      return [];
  }
}

function inputsOf(operation: ParsedOperation): Shape[] {
  return [...operation.parameters, ...operation.requests].map((part) => part.shape);
}
