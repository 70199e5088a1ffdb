import { constantOf, constantsOf } from "./constants.ts";
import { camelCase } from "./identifiers.ts";
import type { HeaderOption, OptionsArgument } from "./operation.ts";
import { parameterMember } from "./parameter-member.ts";
import type { Parameter, ParsedOperation } from "./parsed.ts";
import { inheritedMembers, reservedOptions } from "./reserved.ts";
import type { Member, Shape } from "./shape.ts";
import { UniqueNames } from "./unique-names.ts";
import type { Whole } from "./whole.ts";

/** The options argument: one of the runtime's types where that says it all, else a generated one. */
export function buildOptions(operation: ParsedOperation, typeName: string, whole: Whole): OptionsArgument {
  const all = operation.parameters.filter((parameter) => parameter.in === "header");
  const given = all.filter((parameter) => constantOf(parameter) === undefined);
  const match = given.find((parameter) => parameter.name.toLowerCase() === "if-match");
  const noneMatch = given.find((parameter) => parameter.name.toLowerCase() === "if-none-match");
  const others = given.filter((parameter) => parameter !== match && parameter !== noneMatch);
  const constants = constantsOf(all);
  const plain = others.length === 0 && !(match && noneMatch);
  if (plain && (match === undefined || match.required) && !noneMatch?.required) {
    const known = match ? "WriteOptions" : noneMatch ? "ReadOptions" : "CallOptions";
    return {
      typeName: known,
      generated: false,
      required: match !== undefined,
      tags: [],
      headers: [],
      constants,
    };
  }
  const names = new UniqueNames(["ifMatch", "ifNoneMatch", ...reservedOptions, ...inheritedMembers]);
  const headers: HeaderOption[] = others.map((parameter) => {
    const wanted = camelCase(parameter.name);
    return { parameter, name: names.take(wanted, `${wanted}Header`) };
  });
  const members = headers.map(({ parameter, name }) => ({
    ...parameterMember(parameter, whole.types),
    name,
  }));
  const tags = [match, noneMatch].filter((parameter) => parameter !== undefined).map(tagMember);
  const shape: Shape = { kind: "object", members: [...tags, ...members] };
  const type = { shape, extends: "CallOptions", input: true };
  const required = given.some((parameter) => parameter.required);
  return {
    typeName: whole.types.add(type, typeName, `${typeName}Type`),
    generated: true,
    required,
    tags: tags.map((tag) => tag.name),
    headers,
    constants,
  };
}

function tagMember(parameter: Parameter): Member {
  const name = camelCase(parameter.name);
  const about = parameter.description === undefined ? {} : { description: parameter.description };
  return {
    name,
    required: parameter.required,
    shape: { kind: "union", of: [{ kind: "string" }, { kind: "etag" }], about },
  };
}
