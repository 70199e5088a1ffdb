import type { Parameter } from "./parsed.ts";
import type { Member, Shape } from "./shape.ts";
import type { TypeRegistry } from "./type-registry.ts";

/** A parameter as a member of the argument that carries it. */
export function parameterMember(parameter: Parameter, types: TypeRegistry): Member {
  const view = types.view(parameter.shape, "input");
  const timed: Shape =
    parameter.timeUnit !== undefined
      ? { kind: "union", of: [{ kind: "date" }, { kind: "number" }] }
      : parameter.encoding === "date" && view.kind === "string"
        ? { kind: "date" }
        : view;
  const { description, deprecated } = parameter;
  const about = {
    ...parameter.shape.about,
    ...(description ? { description } : {}),
    ...(deprecated ? { deprecated } : {}),
  };
  return {
    name: parameter.name,
    required: parameter.required && parameter.sendDefault === undefined,
    shape: { ...timed, about },
  };
}
