import type { Procedure, ProcedureArgument } from "../model/procedure.ts";
import { argumentList } from "./argument-list.ts";
import { inUnits } from "./in-units.ts";
import { literal } from "./literal.ts";
import { procedureComment } from "./procedure-comment.ts";
import { propertyName } from "./property-name.ts";
import { typeText } from "./type-text.ts";

/** A method that calls a procedure: its doc comment, its signature and one return statement. */
export function procedureMethod(procedure: Procedure): string {
  const { method, arguments: values } = procedure;
  const start = [literal(method), `${lazily(values)}`].join(", ");
  return `${procedureComment(procedure)}
  ${method}${typeParameter(procedure)}(${procedureSignature(procedure)}): ${procedureReturn(procedure)} {
    return invoke(this, ${start}, ${invocation(procedure)});
  }`;
}

/** The arguments of a method with their types. */
export function procedureSignature({ arguments: values, keyed }: Procedure): string {
  const given = values.flatMap(({ name, parameter, shape }) => {
    const type = name === keyed ? "Choice" : typeText(shape, true);
    const required = parameter.required && parameter.sendDefault === undefined;
    return name === undefined ? [] : [{ name, type, required }];
  });
  return argumentList([...given, { name: "options", type: "RpcCallOptions", required: false }]);
}

/** The type that a method returns. */
export function procedureReturn({ result, keyed }: Procedure): string {
  const type = result === undefined ? "void" : typeText(result, false);
  return `Call<${keyed === undefined ? type : `Picked<${type}, Choice>`}>`;
}

// What is chosen is in the type as it was written, so that the type of the result can follow from it. Nothing given is
// the whole type, as nothing is chosen then; a default would take the members from an editor's completions.
function typeParameter({ arguments: values, keyed }: Procedure): string {
  const chosen = values.find(({ name }) => name !== undefined && name === keyed);
  return chosen === undefined ? "" : `<const Choice extends ${typeText(chosen.shape, true)}>`;
}

function sent({ name, constant, parameter, times }: ProcedureArgument): string {
  if (name === undefined) {
    return literal(constant);
  }
  const value = parameter.sendDefault === undefined ? name : `${name} ?? ${literal(parameter.sendDefault)}`;
  return inUnits(value, times);
}

function invocation(procedure: Procedure): string {
  const { method, procedure: name, retry, longPoll, failures, arguments: values, secretResult } = procedure;
  const secrets = values.flatMap(({ name, secret }) => (secret && name !== undefined ? [name] : []));
  const parts = [
    "options",
    name === method ? undefined : `procedure: ${literal(name)}`,
    retry === "default" ? undefined : `retry: "${retry}"`,
    longPoll === undefined ? undefined : `alone: true, wait: ${waitText(procedure)}`,
    failures === undefined ? undefined : "failures: true",
    secretResult ? "secretResult: true" : undefined,
    secrets.length === 0 ? undefined : `secrets: [${secrets.join(", ")}]`,
  ];
  return `{ ${parts.filter((part) => part !== undefined).join(", ")} }`;
}

function waitText({ arguments: values, longPoll }: Procedure): string {
  const [argument = "", member] = (longPoll?.wait ?? "").split(".");
  const { name, parameter } = values.find((value) => value.parameter.name === argument) ?? {};
  if (name === undefined) {
    return String(longPoll?.default ?? 0);
  }
  const fallback = longPoll?.default ?? 0;
  if (member === undefined) {
    return `${name} ?? ${fallback}`;
  }
  const optional = parameter?.required !== true || parameter.sendDefault !== undefined;
  const key = propertyName(member);
  const access = key === member ? `${optional ? "?." : "."}${key}` : `${optional ? "?." : ""}[${key}]`;
  return `${name}${access} ?? ${fallback}`;
}

// Times are turned into numbers by the call, so that it rejects where one is none, and the method does not throw.
function lazily(values: readonly ProcedureArgument[]): string {
  const list = `[${values.map(sent).join(", ")}]`;
  return values.some(({ times }) => times.s.length + times.ms.length > 0) ? `() => ${list}` : list;
}
