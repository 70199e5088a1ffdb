import { flatten } from "./flatten.ts";
import { kindsOf } from "./kinds-of.ts";
import { contentKind } from "./media.ts";
import type { Content, ParsedSchema } from "./parsed.ts";
import type { Member, Shape } from "./shape.ts";

/** A function of the runtime that makes a value of an answer which is not plain JSON, text or bytes. */
export interface Reader {
  /** Its name. */
  maker: "anyContent" | "columns" | "fields" | "jsonContent";
  /** What it is called with; absent: it is the reader itself. */
  settings?: Record<string, unknown>;
}

/** How content has to be read; undefined where the runtime does it by itself. */
export function readerOf(content: Content, schemas: readonly ParsedSchema[]): Reader | undefined {
  const { columns, shape } = content;
  if (columns !== undefined) {
    const [only] = kindsOf(shape, schemas);
    const list = only?.kind === "array" ? only.items : undefined;
    const item = list ?? shape;
    const members = membersOf(item, schemas);
    const gives = members === undefined ? (list ? "values" : "value") : list ? "rows" : "row";
    const named = members ?? [{ name: columns.names[0] ?? "", required: true, shape: item }];
    return { maker: "columns", settings: { ...columns, ...typesOf(named, schemas), gives } };
  }
  const kind = contentKind(content);
  if (kind === "form") {
    const members = membersOf(shape, schemas) ?? [];
    const lists = members.filter((member) => isKind(member, "array", schemas)).map(({ name }) => name);
    const settings = { ...(lists.length === 0 ? {} : { lists }), ...typesOf(members, schemas) };
    return { maker: "fields", settings };
  }
  // The runtime takes JSON under a media type that says so.
  return kind === "json" && !/json|\*/.test(content.mediaType) ? { maker: "jsonContent" } : undefined;
}

function membersOf(shape: Shape, schemas: readonly ParsedSchema[]): Member[] | undefined {
  const kinds = kindsOf(shape, schemas).flatMap((kind) =>
    kind.kind === "all"
      ? (flatten(kind, (name) => schemas.find((schema) => schema.name === name)?.shape) ?? [])
      : [kind],
  );
  const object = kinds.find((kind) => kind.kind === "object");
  return object?.kind === "object" ? object.members : undefined;
}

function typesOf(members: readonly Member[], schemas: readonly ParsedSchema[]): Record<string, string[]> {
  const named = (kind: "number" | "boolean"): string[] =>
    members.filter((member) => isKind(member, kind, schemas)).map(({ name }) => name);
  const found = { numbers: named("number"), booleans: named("boolean") };
  return Object.fromEntries(Object.entries(found).filter(([, names]) => names.length > 0));
}

function isKind(member: Member, kind: Shape["kind"], schemas: readonly ParsedSchema[]): boolean {
  return kindsOf(member.shape, schemas).some((shape) => shape.kind === kind);
}
