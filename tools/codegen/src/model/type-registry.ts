import type { NamedType } from "./api.ts";
import { lowerFirst, typeName } from "./identifiers.ts";
import type { ParsedSchema } from "./parsed.ts";
import { reservedTypes } from "./reserved.ts";
import type { Shape } from "./shape.ts";
import { plural } from "./singular.ts";
import { UniqueNames } from "./unique-names.ts";
import type { Direction, Views } from "./views.ts";

/** Hands out the names of types and constants, and keeps the types in the order in which they were made. */
export class TypeRegistry {
  readonly #names: UniqueNames;
  readonly #views: Views;
  readonly #plain = new Map<string, string>();
  readonly #inputs = new Map<string, string>();
  readonly #types: NamedType[] = [];

  constructor(schemas: readonly ParsedSchema[], views: Views, taken: readonly string[]) {
    this.#names = new UniqueNames([...reservedTypes, ...taken]);
    this.#views = views;
    for (const { name } of schemas) {
      const wanted = typeName(name);
      this.#plain.set(name, this.#names.take(wanted, `${wanted}Model`));
    }
  }

  /** Whether a name is free for something that is no type, such as a class. */
  take(...wanted: [string, ...string[]]): string {
    return this.#names.take(...wanted);
  }

  /** Types made so far. */
  get types(): readonly NamedType[] {
    return this.#types;
  }

  /** Adds a type and returns its name. */
  add(type: Omit<NamedType, "name">, ...wanted: [string, ...string[]]): string {
    const name = this.#names.take(...wanted);
    this.#types.push({ ...type, name });
    return name;
  }

  /** Makes the types of the named schemas, given the directions in which each is used. */
  addSchemas(schemas: readonly ParsedSchema[], usage: ReadonlyMap<string, ReadonlySet<Direction>>): void {
    for (const { name } of schemas) {
      const used = usage.get(name);
      if (this.#views.differs(name) && used?.has("input") && used.has("answer")) {
        const plain = this.#plain.get(name) as string;
        this.#inputs.set(name, this.#names.take(`${plain}Input`, `${plain}Argument`));
      }
    }
    for (const { name, shape } of schemas) {
      const plain = this.#plain.get(name) as string;
      const inputName = this.#inputs.get(name);
      const values = this.#views.enumOf(name);
      const onlyInput = usage.get(name)?.has("input") === true && usage.get(name)?.has("answer") !== true;
      // An enumeration is declared closed; answers open it where they refer to it.
      const direction = values !== undefined || onlyInput ? "input" : "answer";
      const start = lowerFirst(plain);
      const constant =
        values === undefined ? {} : { values: this.#names.take(plural(start), `${start}Values`) };
      const info =
        values === undefined || shape.about?.values === undefined
          ? {}
          : { info: this.#names.take(`${start}Info`) };
      this.#types.push({
        name: plain,
        shape: this.view(shape, direction),
        input: direction === "input",
        ...constant,
        ...info,
      });
      if (inputName !== undefined) {
        this.#types.push({ name: inputName, shape: this.view(shape, "input"), input: true });
      }
    }
  }

  /** A shape as it is seen from one direction, with type names for references. */
  view(shape: Shape, direction: Direction): Shape {
    return this.#views.view(shape, direction, (schema, from) => {
      const input = from === "input" ? this.#inputs.get(schema) : undefined;
      return input ?? this.#plain.get(schema) ?? typeName(schema);
    });
  }
}
