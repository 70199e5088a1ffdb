import type { Shape } from "./shape.ts";
import type { TypeRegistry } from "./type-registry.ts";
import type { Direction } from "./views.ts";

/** A shape for a signature: what has no name and many members gets one, so that hovering stays readable. */
export function named(shape: Shape, direction: Direction, name: string, types: TypeRegistry): Shape {
  const view = types.view(shape, direction);
  if (view.kind === "array" && isComplex(view.items)) {
    const item = types.add(
      { shape: view.items, input: direction === "input" },
      name.replace(/(Answer|Body)$/, "Item"),
      `${name}Item`,
    );
    return { kind: "array", items: { kind: "reference", name: item } };
  }
  if (!isComplex(view)) {
    return view;
  }
  return {
    kind: "reference",
    name: types.add({ shape: view, input: direction === "input" }, name, `${name}Type`),
  };
}

function isComplex(shape: Shape): boolean {
  switch (shape.kind) {
    case "object":
      return shape.members.length > 0;
    case "array":
      return isComplex(shape.items);
    case "union":
    case "all":
      return shape.of.some(isComplex);
    case "tuple":
      return shape.items.length > 1 || shape.items.some(isComplex);
    case "enum":
      return shape.values.length > 3;
    case "open":
      return isComplex(shape.of);
    default:
      return false;
  }
}
