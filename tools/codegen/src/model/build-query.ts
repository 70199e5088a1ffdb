import { constantOf, constantsOf } from "./constants.ts";
import { encoderOf, isSpread } from "./encoders.ts";
import { kindsOf } from "./kinds-of.ts";
import type { QueryArgument } from "./operation.ts";
import { parameterMember } from "./parameter-member.ts";
import type { Parameter, ParsedOperation } from "./parsed.ts";
import type { Shape } from "./shape.ts";
import type { Whole } from "./whole.ts";

/** The query argument, with a type of its own. */
export function buildQuery(operation: ParsedOperation, typeName: string, whole: Whole): QueryArgument {
  const all = operation.parameters.filter((parameter) => parameter.in === "query");
  const parameters = all.filter((parameter) => constantOf(parameter) === undefined);
  const kinds = (parameter: Parameter): Shape[] => kindsOf(parameter.shape, whole.schemas);
  const encoders = all.map((parameter) => [
    parameter.name,
    encoderOf(parameter, kinds(parameter), whole.problems),
  ]);
  const members = parameters.map((parameter) => parameterMember(parameter, whole.types));
  const sent = parameters.filter((parameter) => parameter.sendDefault !== undefined);
  return {
    ...(members.length === 0
      ? {}
      : {
          typeName: whole.types.add(
            {
              shape: {
                kind: "object",
                members,
                about: { description: `Query of ${operation.httpMethod} ${operation.path}.` },
              },
              input: true,
            },
            typeName,
            `${typeName}Parameters`,
          ),
        }),
    required: members.some((member) => member.required),
    parameters,
    encoders: Object.fromEntries(encoders.filter(([, encoder]) => encoder !== undefined)),
    spread: parameters.filter((parameter) => isSpread(parameter, kinds(parameter))).map(({ name }) => name),
    defaults: {
      ...operation.extensions.sendDefault,
      ...Object.fromEntries(sent.map((parameter) => [parameter.name, parameter.sendDefault])),
    },
    constants: constantsOf(all),
  };
}
