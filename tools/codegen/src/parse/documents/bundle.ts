import { dirname, relative, resolve } from "node:path";
import type { Place } from "../../problems/problem.ts";
import type { Problems } from "../../problems/problems.ts";
import { grammar, inlined, type Kind, sections } from "./grammar.ts";
import { escapeSegment, segmentsOf, valueAt } from "./pointer.ts";
import { readDocument } from "./read-document.ts";

/** One document made of several files. All `$ref` in it are internal; component names are kept. */
export interface Bundle {
  document: Record<string, unknown>;
  /** Path of the root file, relative to the base folder. */
  file: string;
  /** Where a place of the bundled document was read from. */
  placeOf(pointer: string): Place;
}

interface Context {
  path: string;
  /** Pointer inside the file that is being read. */
  from: string;
  /** Pointer inside the bundled document. */
  to: string;
}

type Json = Record<string, unknown>;

/** Reads a specification with every file that it refers to, and joins them to one document. */
export class Bundler {
  readonly #files = new Map<string, unknown>();
  readonly #origins = new Map<string, Place>();
  /** `file#pointer` of a target -> its pointer in the bundled document. */
  readonly #placed = new Map<string, string>();
  readonly #queue: (() => void)[] = [];
  readonly #root: string;
  readonly #base: string;
  readonly #problems: Problems;
  #components: Record<string, Json> = {};

  /** @param base Folder that the names of files are relative to. */
  constructor(path: string, base: string, problems: Problems) {
    this.#base = base;
    this.#root = resolve(path);
    this.#problems = problems;
  }

  /** Path of the root file, relative to the base folder. */
  get file(): string {
    return this.#name(this.#root);
  }

  /** The whole of the root file, for finding out what kind of document it is. */
  read(): unknown {
    return this.#file(this.#root);
  }

  /** The joined document. */
  bundle(kind: Kind): Bundle {
    const root = (this.read() ?? {}) as Json;
    const at = { path: this.#root, from: "#", to: "#" };
    this.#origins.set("#", { file: this.#name(this.#root), pointer: "#" });
    const own = isObject(root.components) ? root.components : {};
    for (const [section, members] of Object.entries(own)) {
      this.#components[section] = { ...(members as Json) };
      for (const [name, member] of isObject(members) ? Object.entries(members) : []) {
        this.#alias(member, section, name);
      }
    }
    const document = this.#copy({ ...root, components: undefined }, kind, at) as Json;
    for (const [section, members] of Object.entries(own)) {
      this.#section(section, members, step(step(at, "components"), section));
    }
    for (let next = this.#queue.shift(); next !== undefined; next = this.#queue.shift()) {
      next();
    }
    const { components: _, ...rest } = document;
    const joined =
      Object.keys(this.#components).length > 0 ? { ...rest, components: this.#components } : rest;
    return { document: joined, file: this.#name(this.#root), placeOf: (pointer) => this.#placeOf(pointer) };
  }

  // `components.schemas.Site: { $ref: "./site.yaml" }` gives the target its name.
  #alias(member: unknown, section: string, name: string): void {
    const kind = (Object.keys(sections) as Kind[]).find((key) => sections[key] === section);
    if (kind === undefined || !isObject(member) || typeof member.$ref !== "string") {
      return;
    }
    const { path, pointer } = this.#target(member.$ref, this.#root);
    const key = `${section} ${path}${pointer}`;
    const value = path === this.#root ? undefined : valueAt(this.#file(path), pointer);
    if (value === undefined || this.#placed.has(key)) {
      return;
    }
    this.#place(key, value, kind, section, name, { path, from: pointer, to: "" });
  }

  #section(section: string, members: unknown, at: Context): void {
    const holder = grammar.components[section];
    for (const [name, member] of isObject(members) ? Object.entries(members) : []) {
      const place = step(at, name);
      if (holder !== undefined && !this.#origins.has(place.to)) {
        (this.#components[section] as Json)[name] = this.#copy(member, holder[1], place);
      }
    }
  }

  #copy(value: unknown, kind: Kind, at: Context): unknown {
    if (!isObject(value)) {
      return kind === "schema" && typeof value !== "boolean" && value !== undefined
        ? this.#noSchema(at)
        : value;
    }
    const node = value;
    if (typeof node.$ref === "string") {
      return this.#reference(node, kind, at);
    }
    const copy: Json = {};
    for (const [key, child] of Object.entries(node)) {
      const holder = kind === "callback" ? (["one", "pathItem"] as const) : grammar[kind][key];
      copy[key] = holder === undefined ? child : this.#held(child, holder[0], holder[1], step(at, key));
    }
    if (kind === "schema" && isObject(copy.discriminator)) {
      copy.discriminator = this.#discriminator(copy.discriminator, at);
    }
    return copy;
  }

  #noSchema(at: Context): Json {
    this.#problems.add("BB016", this.#here(at), "A schema is an object, true or false.");
    return {};
  }

  // What a `$ref` that leads nowhere stood for is left out.
  #held(child: unknown, how: string, kind: Kind, at: Context): unknown {
    if (Array.isArray(child) && (how === "list" || how === "any")) {
      const items = child.map((item, index) => this.#copy(item, kind, step(at, String(index))));
      return items.filter((item) => item !== undefined);
    }
    if (how === "map" && isObject(child)) {
      const entries = Object.entries(child).map(([key, item]): [string, unknown] => {
        const extension = key.startsWith("x-") && kind === "pathItem";
        return [key, extension ? item : this.#copy(item, kind, step(at, key))];
      });
      return Object.fromEntries(entries.filter(([, item]) => item !== undefined));
    }
    return how === "one" || how === "any" ? this.#copy(child, kind, at) : child;
  }

  #reference(node: Json, kind: Kind, at: Context): unknown {
    const { $ref, ...siblings } = node;
    const { path, pointer } = this.#target($ref as string, at.path);
    const section = sections[kind];
    const target = valueAt(this.#file(path), pointer);
    if (target === undefined) {
      this.#problems.add("BB005", this.#here(at), `${$ref} does not lead to anything.`);
      return kind === "schema" ? { ...siblings, "x-unresolved": $ref } : undefined;
    }
    if (path === this.#root && !inlined.has(kind)) {
      return { ...siblings, $ref: pointer };
    }
    if (section === undefined) {
      this.#origins.set(at.to, { file: this.#name(path), pointer });
      return { ...(this.#copy(target, kind, { path, from: pointer, to: at.to }) as Json), ...siblings };
    }
    return { ...siblings, $ref: this.#component(target, kind, section, { path, from: pointer, to: "" }) };
  }

  #component(target: unknown, kind: Kind, section: string, at: Context): string {
    const key = `${section} ${at.path}${at.from}`;
    const known = this.#placed.get(key);
    if (known !== undefined) {
      return known;
    }
    const wanted = componentName(at);
    const taken = (name: string): boolean => Object.hasOwn(this.#components[section] ?? {}, name);
    let name = wanted;
    for (let count = 2; taken(name); count += 1) {
      name = `${wanted}${count}`;
    }
    if (name !== wanted) {
      this.#problems.add("BB006", this.#here(at), `${wanted} exists already; this one is called ${name}.`);
    }
    return this.#place(key, target, kind, section, name, at);
  }

  #place(key: string, target: unknown, kind: Kind, section: string, name: string, at: Context): string {
    const to = `#/components/${section}/${escapeSegment(name)}`;
    this.#placed.set(key, to);
    this.#origins.set(to, { file: this.#name(at.path), pointer: at.from });
    this.#components[section] ??= {};
    this.#components[section][name] ??= {};
    this.#queue.push(() => {
      (this.#components[section] as Json)[name] = this.#copy(target, kind, { ...at, to });
    });
    return to;
  }

  #discriminator(discriminator: Json, at: Context): Json {
    const mapping = Object.entries((discriminator.mapping ?? {}) as Record<string, string>);
    if (mapping.length === 0) {
      return discriminator;
    }
    const place = step(step(at, "discriminator"), "mapping");
    const resolved = mapping.map(([value, ref]) => {
      const copy = /[#/.]/.test(ref) ? this.#copy({ $ref: ref }, "schema", step(place, value)) : undefined;
      return [value, (copy as Json | undefined)?.$ref ?? ref];
    });
    return { ...discriminator, mapping: Object.fromEntries(resolved) };
  }

  #target($ref: string, from: string): { path: string; pointer: string } {
    const [file = "", fragment = ""] = $ref.split("#");
    const path = file === "" ? from : resolve(dirname(from), decodeURI(file));
    return { path, pointer: `#${fragment}` };
  }

  #file(path: string): unknown {
    if (!this.#files.has(path)) {
      const content = readDocument(path);
      this.#files.set(path, "value" in content ? content.value : undefined);
      // A missing file that another one refers to is reported as an unresolved $ref (BB005) there.
      if ("code" in content && (content.code === "BB002" || path === this.#root)) {
        this.#problems.add(content.code, { file: this.#name(path), pointer: "#" }, content.message);
      }
    }
    return this.#files.get(path);
  }

  #name(path: string): string {
    return relative(this.#base, path) || path;
  }

  #here(at: Context): Place {
    return { file: this.#name(at.path), pointer: at.from };
  }

  #placeOf(pointer: string): Place {
    const segments = pointer.split("/");
    for (let length = segments.length; length > 0; length -= 1) {
      const origin = this.#origins.get(segments.slice(0, length).join("/"));
      if (origin !== undefined) {
        const rest = segments.slice(length);
        return { file: origin.file, pointer: [origin.pointer, ...rest].join("/") };
      }
    }
    return { file: this.#name(this.#root), pointer };
  }
}

function isObject(value: unknown): value is Json {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}

function step(at: Context, key: string): Context {
  const segment = escapeSegment(key);
  return { path: at.path, from: `${at.from}/${segment}`, to: `${at.to}/${segment}` };
}

function componentName(at: Context): string {
  const segments = segmentsOf(at.from);
  const last = segments.at(-1);
  if (last === undefined || last === "") {
    return (at.path.split("/").at(-1) ?? "Document").replace(/\.\w+$/, "");
  }
  // `Site/properties/id` is a part of Site, not a component called `id`.
  const parent = segments.at(-2);
  const part = parent === "properties" || parent === "$defs" ? segments.at(-3) : undefined;
  return part === undefined ? last : `${part}${last.charAt(0).toUpperCase()}${last.slice(1)}`;
}
