import type { Place } from "../problems/problem.ts";
import type { Problems } from "../problems/problems.ts";
import type { Bundle } from "./documents/bundle.ts";
import { escapeSegment, valueAt } from "./documents/pointer.ts";

/** A place in a bundled document: its value, the way to its members, and where it was written. */
export class Cursor {
  readonly value: unknown;
  /** JSON pointer in the bundled document. */
  readonly pointer: string;
  readonly bundle: Bundle;
  readonly problems: Problems;

  constructor(value: unknown, pointer: string, bundle: Bundle, problems: Problems) {
    this.value = value;
    this.pointer = pointer;
    this.bundle = bundle;
    this.problems = problems;
  }

  /** Whether something is written here. */
  get exists(): boolean {
    return this.value !== undefined && this.value !== null;
  }

  /** The value, where it is an object; else an empty one. */
  get object(): Record<string, unknown> {
    const { value } = this;
    return value !== null && typeof value === "object" && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : {};
  }

  /** Where this is written in the source files. */
  get place(): Place {
    return this.bundle.placeOf(this.pointer);
  }

  /** The same place, with other problems to report to. */
  reportingTo(problems: Problems): Cursor {
    return new Cursor(this.value, this.pointer, this.bundle, problems);
  }

  /** A member. */
  get(key: string): Cursor {
    const value = Array.isArray(this.value) ? this.value[Number(key)] : this.object[key];
    return new Cursor(value, `${this.pointer}/${escapeSegment(key)}`, this.bundle, this.problems);
  }

  /** A member, where it is text. */
  text(key: string): string | undefined {
    const value = this.object[key];
    return typeof value === "string" ? value : undefined;
  }

  /** A member, where it is a number. */
  number(key: string): number | undefined {
    const value = this.object[key];
    return typeof value === "number" ? value : undefined;
  }

  /** Whether a member is `true`. */
  flag(key: string): boolean {
    return this.object[key] === true;
  }

  /** The entries of a member that is a map. */
  entries(key: string): [string, Cursor][] {
    const member = this.get(key);
    return Object.keys(member.object).map((name) => [name, member.get(name)]);
  }

  /** The items of a member that is a list. */
  items(key: string): Cursor[] {
    const member = this.get(key);
    return Array.isArray(member.value) ? member.value.map((_, index) => member.get(String(index))) : [];
  }

  /** What a `$ref` leads to, however many there are in a row; this place itself where there is none. */
  follow(seen: readonly string[] = []): Cursor {
    const ref = this.text("$ref");
    if (ref === undefined) {
      return this;
    }
    const target = new Cursor(valueAt(this.bundle.document, ref), ref, this.bundle, this.problems);
    if (!target.exists || seen.includes(ref)) {
      this.problems.add("BB005", this.place, `${ref} does not lead to anything.`);
      return new Cursor(undefined, ref, this.bundle, this.problems);
    }
    return target.follow([...seen, ref]);
  }
}
