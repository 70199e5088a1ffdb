import type { Member, Shape, ShapeOf } from "../model/shape.ts";
import { aboutText } from "./about-text.ts";
import { comment } from "./comment.ts";
import { propertyName } from "./property-name.ts";

/** A shape as TypeScript. `input`: optional members take undefined too, and lists may be read-only. */
export function typeText(shape: Shape, input: boolean): string {
  switch (shape.kind) {
    case "literal":
      return JSON.stringify(shape.value);
    case "enum":
      return shape.values.map((value) => JSON.stringify(value)).join(" | ");
    case "array":
      return `${input ? "readonly " : ""}${atom(shape.items, input)}[]`;
    case "tuple":
      return tupleText(shape, input);
    case "object":
      return objectText(shape, input);
    case "union":
      return unionText(shape.of, input);
    case "all":
      return shape.of.map((part) => atom(part, input)).join(" & ");
    case "open":
      return openText(shape, input);
    case "reference":
      return shape.name;
    default:
      return simple[shape.kind];
  }
}

/** The members of an object type between braces. */
export function membersText(members: readonly Member[], input: boolean): string {
  return members.map((member) => memberText(member, input)).join("\n");
}

const simple: Record<Exclude<Shape["kind"], ComplexKind>, string> = {
  unknown: "unknown",
  never: "never",
  null: "null",
  boolean: "boolean",
  number: "number",
  string: "string",
  undefined: "undefined",
  time: "string",
  binary: "string",
  date: "DateInput",
  file: "FileInput",
  bytes: "Uint8Array",
  etag: "object",
  located: "Located",
};

type ComplexKind = "literal" | "enum" | "array" | "tuple" | "object" | "union" | "all" | "open" | "reference";

function memberText({ name, required, shape }: Member, input: boolean): string {
  const { about } = shape;
  const deprecated = about?.deprecated ? "@deprecated" : undefined;
  const doc = comment([aboutText(about), deprecated]);
  const optional = input && !required ? " | undefined" : "";
  return `${doc}\n${propertyName(name)}${required ? "" : "?"}: ${typeText(shape, input)}${optional};`;
}

function objectText(shape: ShapeOf<"object">, input: boolean): string {
  const { members, rest, closed } = shape;
  if (members.length === 0 && rest === undefined) {
    return `{ [key: string]: ${closed ? "never" : "unknown"} }`;
  }
  const named = membersText(members, input);
  if (rest === undefined) {
    return `{\n${named}\n}`;
  }
  return isApart(shape, input)
    ? `{\n${named}\n} & {\n[key: string]: ${typeText(rest, input)};\n}`
    : `{\n${named}\n[key: string]: ${restText(members, rest, input)};\n}`;
}

/**
 * Whether further members have a type of their own, which TypeScript takes beside the named ones as an intersection
 * only. Hardly anything can be assigned to one, so that it is for what is read.
 */
export function isApart({ members, rest }: ShapeOf<"object">, input: boolean): boolean {
  return (
    !input &&
    rest !== undefined &&
    typeText(rest, input) !== "unknown" &&
    restText(members, rest, input) === "unknown"
  );
}

/** The type of further members. It has to admit the named ones; where these differ, it is `unknown`. */
export function restText(members: readonly Member[], rest: Shape, input: boolean): string {
  const text = typeText(rest, input);
  if (members.every((member) => typeText(member.shape, input) === text)) {
    return members.every((member) => member.required) ? text : `${text} | undefined`;
  }
  return "unknown";
}

function unionText(parts: readonly Shape[], input: boolean): string {
  const texts = [...new Set(parts.map((part) => unionPart(part, input)))];
  return texts.includes("unknown") || texts.length === 0 ? "unknown" : texts.join(" | ");
}

function unionPart(part: Shape, input: boolean): string {
  return part.kind === "all" ? `(${typeText(part, input)})` : typeText(part, input);
}

// `Open` of the runtime takes text only.
function openText({ of, wider }: ShapeOf<"open">, input: boolean): string {
  const text = typeText(of, input);
  return wider === undefined ? `Open<${text}>` : [text, ...wider.map((kind) => `(${kind} & {})`)].join(" | ");
}

function tupleText({ items, rest }: ShapeOf<"tuple">, input: boolean): string {
  const types = items.map((item) => typeText(item, input));
  const further = rest === undefined ? [] : [`...${atom(rest, input)}[]`];
  return `${input ? "readonly " : ""}[${[...types, ...further].join(", ")}]`;
}

function atom(shape: Shape, input: boolean): string {
  const text = typeText(shape, input);
  const joined =
    ["union", "all", "enum"].includes(shape.kind) ||
    (shape.kind === "open" && shape.wider !== undefined) ||
    (shape.kind === "object" && isApart(shape, input));
  return (joined && / [|&] /.test(text)) || text.startsWith("readonly ") ? `(${text})` : text;
}
