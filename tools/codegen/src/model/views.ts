import { firstSentence } from "./first-sentence.ts";
import { flatten } from "./flatten.ts";
import type { ParsedSchema } from "./parsed.ts";
import type { Member, Shape, ShapeOf } from "./shape.ts";

/** Which way a value goes: `input` to the server, `answer` from it. */
export type Direction = "input" | "answer";

/** Name of the type that stands for a schema in one direction. */
export type TypeNames = (schema: string, direction: Direction) => string;

/**
 * The two views on a schema. Input: `Date` is taken where a date-time or a number that is a time goes out, a file where bytes go
 * out, enumerations are closed, read-only members are missing. Answer: date-times stay text,
 * enumerations are open, because a newer server may send a value that this client does not know;
 * write-only members are missing.
 */
export class Views {
  readonly #schemas: ReadonlyMap<string, Shape>;
  readonly #differing: ReadonlySet<string>;

  constructor(schemas: readonly ParsedSchema[]) {
    this.#schemas = new Map(schemas.map((schema) => [schema.name, schema.shape]));
    this.#differing = this.#findDiffering();
  }

  /** The schema of a name. */
  schema(name: string): Shape | undefined {
    return this.#schemas.get(name);
  }

  /** Whether a named schema looks different from the two directions. */
  differs(name: string): boolean {
    return this.#differing.has(name);
  }

  /** Values of a schema that is an enumeration (`null` left out); undefined where it is none. */
  enumOf(name: string): (string | number | boolean)[] | undefined {
    const shape = this.#schemas.get(name);
    const parts = shape?.kind === "union" ? shape.of.filter((part) => part.kind !== "null") : [shape];
    const [only] = parts;
    return parts.length === 1 && only?.kind === "enum" ? only.values : undefined;
  }

  /** A shape as it is seen from one direction, references turned into type names. */
  view(shape: Shape, direction: Direction, names: TypeNames): Shape {
    const inner = (part: Shape): Shape => this.view(part, direction, names);
    const about = shape.about === undefined ? {} : { about: shape.about };
    if (direction === "input" && shape.about?.timeUnit !== undefined && hasNumber(shape)) {
      return withDates(shape);
    }
    switch (shape.kind) {
      case "time":
        return { ...about, kind: direction === "input" ? "date" : "string" };
      case "binary":
        return { ...about, kind: direction === "input" ? "file" : "string" };
      case "enum":
        return direction === "input"
          ? shape
          : { ...about, ...opened({ kind: "enum", values: shape.values }, shape) };
      case "array":
        return { ...shape, items: inner(shape.items) };
      case "tuple":
        return {
          ...shape,
          items: shape.items.map(inner),
          ...(shape.rest ? { rest: inner(shape.rest) } : {}),
        };
      case "union":
        return this.#union(shape, inner);
      case "object":
        return {
          ...shape,
          members: this.#members(shape.members, direction, names),
          ...(shape.rest ? { rest: inner(shape.rest) } : {}),
        };
      case "all": {
        const flat = flatten(shape, (name) => this.#schemas.get(name));
        return flat === undefined ? { ...shape, of: shape.of.map(inner) } : inner(flat);
      }
      case "reference": {
        const reference: Shape = { ...about, kind: "reference", name: names(shape.name, direction) };
        const target = this.#schemas.get(shape.name);
        const isEnum = direction === "answer" && this.enumOf(shape.name) !== undefined;
        return isEnum && target !== undefined ? { ...about, ...opened(reference, target) } : reference;
      }
      default:
        return shape;
    }
  }

  // Known texts beside any text: an editor would complete none of them in a plain union.
  #union(shape: ShapeOf<"union">, inner: (part: Shape) => Shape): Shape {
    const known = shape.of.filter((part) => this.#isTexts(part));
    if (known.length === 0 || !shape.of.some((part) => part.kind === "string")) {
      return { ...shape, of: shape.of.map(inner) };
    }
    const rest = shape.of.filter((part) => part.kind !== "string" && !known.includes(part)).map(inner);
    const texts = known.map((part) => inner(part)).map((part) => (part.kind === "open" ? part.of : part));
    const [first] = texts;
    const of: Shape = texts.length === 1 && first !== undefined ? first : { kind: "union", of: texts };
    const about = shape.about === undefined ? {} : { about: shape.about };
    return rest.length === 0
      ? { ...about, kind: "open", of }
      : { ...shape, of: [{ kind: "open", of }, ...rest] };
  }

  #isTexts(shape: Shape): boolean {
    const values =
      shape.kind === "literal" ? [shape.value] : shape.kind === "enum" ? shape.values : undefined;
    const named = shape.kind === "reference" ? this.#schemas.get(shape.name) : undefined;
    return (
      values?.every((value) => typeof value === "string") ??
      (named !== undefined && named.kind === "enum" && this.#isTexts(named))
    );
  }

  #members(members: Member[], direction: Direction, names: TypeNames): Member[] {
    const hidden = direction === "input" ? "readOnly" : "writeOnly";
    return members
      .filter((member) => member.shape.about?.[hidden] !== true)
      .map((member) => ({ ...member, shape: this.view(this.#described(member.shape), direction, names) }));
  }

  // A member that says nothing of itself is what its schema says that it is.
  #described(shape: Shape): Shape {
    const target = shape.kind === "reference" ? this.#schemas.get(shape.name)?.about?.description : undefined;
    return target === undefined || shape.about?.description !== undefined
      ? shape
      : { ...shape, about: { ...shape.about, description: firstSentence(target) } };
  }

  // Recursive schemas: repeated until nothing is added any more.
  #findDiffering(): Set<string> {
    const found = new Set<string>();
    for (let before = -1; before !== found.size; ) {
      before = found.size;
      for (const [name, shape] of this.#schemas) {
        if (this.enumOf(name) === undefined && this.#differs(shape, found)) {
          found.add(name);
        }
      }
    }
    return found;
  }

  #differs(shape: Shape, found: ReadonlySet<string>): boolean {
    if (shape.about?.timeUnit !== undefined && hasNumber(shape)) {
      return true;
    }
    switch (shape.kind) {
      case "time":
      case "binary":
      case "enum":
        return true;
      case "array":
        return this.#differs(shape.items, found);
      case "tuple":
        return [...shape.items, ...(shape.rest ? [shape.rest] : [])].some((part) =>
          this.#differs(part, found),
        );
      case "union":
      case "all":
        return shape.of.some((part) => this.#differs(part, found));
      case "object":
        return (
          (shape.rest !== undefined && this.#differs(shape.rest, found)) ||
          shape.members.some(
            ({ shape: inner }) =>
              inner.about?.readOnly || inner.about?.writeOnly || this.#differs(inner, found),
          )
        );
      case "reference":
        return found.has(shape.name) || this.enumOf(shape.name) !== undefined;
      default:
        return false;
    }
  }
}

function hasNumber(shape: Shape): boolean {
  return shape.kind === "number" || (shape.kind === "union" && shape.of.some(hasNumber));
}

// A number that is a time may be given as one; the method makes a number of it.
function withDates(shape: Shape): Shape {
  const parts = shape.kind === "union" ? shape.of : [{ kind: shape.kind } as Shape];
  const about = shape.about === undefined ? {} : { about: shape.about };
  return { ...about, kind: "union", of: [{ kind: "date" }, ...parts] };
}

// An enumeration with room for values that are not known yet.
function opened(known: Shape, enumeration: Shape): Shape {
  const parts = enumeration.kind === "union" ? enumeration.of : [enumeration];
  const values = parts.flatMap((part) => (part.kind === "enum" ? part.values : []));
  const kinds = (["string", "number"] as const).filter((kind) =>
    values.some((value) => typeof value === kind),
  );
  if (kinds.length === 0) {
    return known;
  }
  const plain = parts.length === 1 && values.every((value) => typeof value === "string");
  return { kind: "open", of: known, ...(plain ? {} : { wider: kinds }) };
}
