import type { NamedType } from "../model/api.ts";
import type { Shape, ValueInfo } from "../model/shape.ts";
import { comment } from "./comment.ts";
import { literal } from "./literal.ts";
import { propertyName } from "./property-name.ts";
import { wrap } from "./wrap.ts";

/** The values of an enumeration as a list, and what each of them means. */
export function valuesText({ name, values, info, shape }: NamedType): string {
  if (values === undefined) {
    return "";
  }
  const list = `/** Every value of \`${name}\` that the specification knows. */
export const ${values}: readonly ${name}[] = ${JSON.stringify(valuesOf(shape))};`;
  return info === undefined ? list : `${list}\n\n${infoText(info, name, shape)}`;
}

function infoText(info: string, type: string, shape: Shape): string {
  const meanings = shape.about?.values ?? {};
  const members = valuesOf(shape).map(String);
  const meaning = (member: string): ValueInfo => meanings[member] ?? { description: "" };
  const types = members.map(
    (member) => `${docOf(meaning(member))}\nreadonly ${propertyName(member)}: EnumInfo;`,
  );
  const texts = members.map((member) => `${propertyName(member)}: ${literal(meaning(member))},`);
  return `/** What each value of \`${type}\` means. */
export const ${info}: {
${types.join("\n")}
} = {
${texts.join("\n")}
};`;
}

function docOf({ description, unit }: ValueInfo): string {
  return comment([wrap(unit === undefined ? description : `${description} Unit: ${unit}.`)]);
}

function valuesOf(shape: Shape): unknown[] {
  if (shape.kind === "union") {
    return shape.of.flatMap(valuesOf);
  }
  return shape.kind === "enum" ? shape.values : [];
}
