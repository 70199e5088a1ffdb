import { kindsOf } from "./kinds-of.ts";
import type { ParsedSchema } from "./parsed.ts";
import type { Shape } from "./shape.ts";

/** Where a value holds times that go out as numbers: paths such as `points.*.0`, by unit. */
export interface TimePlaces {
  s: string[];
  ms: string[];
}

/** The places of a value at which the caller may give a `Date` although a number is sent. */
export function timePlacesOf(shape: Shape, schemas: readonly ParsedSchema[]): TimePlaces {
  const found: TimePlaces = { s: [], ms: [] };
  visit(shape, "", []);
  return { s: [...new Set(found.s)], ms: [...new Set(found.ms)] };

  function visit(part: Shape, path: string, seen: readonly string[]): void {
    const unit = part.about?.timeUnit;
    if (unit !== undefined && kindsOf(part, schemas).some((kind) => kind.kind === "number")) {
      found[unit].push(path);
      return;
    }
    if (part.kind === "reference") {
      const target = schemas.find((schema) => schema.name === part.name);
      // A schema inside itself is converted down to where it begins again.
      if (target !== undefined && !seen.includes(part.name)) {
        visit(target.shape, path, [...seen, part.name]);
      }
      return;
    }
    for (const [step, child] of childrenOf(part)) {
      visit(child, step === undefined ? path : path === "" ? step : `${path}.${step}`, seen);
    }
  }
}

function childrenOf(shape: Shape): [step: string | undefined, Shape][] {
  switch (shape.kind) {
    case "array":
      return [["*", shape.items]];
    case "tuple":
      return [
        ...shape.items.map((item, index): [string, Shape] => [String(index), item]),
        ...(shape.rest === undefined ? [] : [["*", shape.rest] as [string, Shape]]),
      ];
    case "object":
      return [
        ...shape.members.map(({ name, shape: member }): [string, Shape] => [
          name.replaceAll("~", "~0").replaceAll(".", "~1"),
          member,
        ]),
        ...(shape.rest === undefined ? [] : [["*", shape.rest] as [string, Shape]]),
      ];
    case "union":
    case "all":
      return shape.of.map((part) => [undefined, part]);
    default:
      return [];
  }
}
