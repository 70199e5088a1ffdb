import type { Api, NamedType } from "../model/api.ts";
import { aboutText } from "./about-text.ts";
import { comment } from "./comment.ts";
import { runtimeImport } from "./runtime-import.ts";
import { isApart, membersText, restText, typeText } from "./type-text.ts";
import { valuesText } from "./values.ts";

/** `types.ts`: every named schema, query, body and answer, and the values of every named enumeration. */
export function typesModule(api: Api): string {
  const declarations = api.types.map((type) => [declaration(type), valuesText(type)].join("\n")).join("\n\n");
  return `${runtimeImport(declarations, ["CallOptions", "DateInput", "EnumInfo", "FileInput", "Open"])}\n${declarations}\nexport {};\n`;
}

function declaration(type: NamedType): string {
  const { name, shape, input, info } = type;
  const meanings = info === undefined ? undefined : `\nWhat they mean: \`${info}\`.`;
  const doc = comment([
    aboutText(shape.about, info === undefined),
    meanings,
    shape.about?.deprecated ? "@deprecated" : undefined,
  ]);
  if (
    shape.kind !== "object" ||
    (shape.members.length === 0 && shape.rest === undefined && type.extends === undefined) ||
    isApart(shape, input)
  ) {
    return `${doc}\nexport type ${name} = ${typeText(shape, input)};`;
  }
  const parent = type.extends === undefined ? "" : ` extends ${type.extends}`;
  const rest =
    shape.rest === undefined ? "" : `\n[key: string]: ${restText(shape.members, shape.rest, input)};`;
  return `${doc}\nexport interface ${name}${parent} {\n${membersText(shape.members, input)}${rest}\n}`;
}
