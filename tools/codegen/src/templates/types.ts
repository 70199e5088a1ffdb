import type { Api, NamedType } from "../model/api.ts";
import type { Shape } from "../model/shape.ts";
import { aboutText } from "./about-text.ts";
import { comment } from "./comment.ts";
import { runtimeImport } from "./runtime-import.ts";
import { membersText, restText, typeText } from "./type-text.ts";

/** `types.ts`: every named schema, query, body and answer, and the values of every named enumeration. */
export function typesModule(api: Api): string {
  const declarations = api.types.map((type) => [declaration(type), valuesText(type)].join("\n")).join("\n\n");
  return `${runtimeImport(declarations, ["CallOptions", "DateInput", "FileInput", "Open"])}\n${declarations}\nexport {};\n`;
}

function declaration(type: NamedType): string {
  const { name, shape, input } = type;
  const doc = comment([aboutText(shape.about), shape.about?.deprecated ? "@deprecated" : undefined]);
  if (
    shape.kind !== "object" ||
    (shape.members.length === 0 && shape.rest === undefined && type.extends === undefined)
  ) {
    return `${doc}\nexport type ${name} = ${typeText(shape, input)};`;
  }
  const parent = type.extends === undefined ? "" : ` extends ${type.extends}`;
  const rest =
    shape.rest === undefined ? "" : `\n[key: string]: ${restText(shape.members, shape.rest, input)};`;
  return `${doc}\nexport interface ${name}${parent} {\n${membersText(shape.members, input)}${rest}\n}`;
}

function valuesText({ name, values, shape }: NamedType): string {
  if (values === undefined) {
    return "";
  }
  const list = JSON.stringify(valuesOf(shape));
  return `/** Every value of \`${name}\` that the specification knows. */\nexport const ${values}: readonly ${name}[] = ${list};`;
}

function valuesOf(shape: Shape): unknown[] {
  if (shape.kind === "union") {
    return shape.of.flatMap(valuesOf);
  }
  return shape.kind === "enum" ? shape.values : [];
}
