import type { Operation } from "../model/operation.ts";
import type { Shape } from "../model/shape.ts";
import { callInput } from "./call-input.ts";
import { methodComment } from "./method-comment.ts";
import { typeText } from "./type-text.ts";

/** A method: its doc comment, its signature and one return statement. */
export function method(operation: Operation): string {
  const { id, httpMethod, path, answer } = operation;
  const start = [JSON.stringify(id), JSON.stringify(httpMethod), JSON.stringify(path)].join(", ");
  const made = answer.page === undefined ? "call" : "page";
  const style = answer.page === undefined ? "" : `, ${answer.page.constant}`;
  return `${methodComment(operation)}
  ${operation.method}(${signature(operation)}): ${returnType(operation)} {
    return ${made}(this, ${start}, ${callInput(operation)}${style});
  }`;
}

/** The arguments of a method with their types. */
export function signature(operation: Operation): string {
  const { pathArguments, body, query, options } = operation;
  const parts = [
    ...pathArguments.map(({ name, shape }) => ({ name, type: typeText(shape, true), required: true })),
    ...(body?.given ? [{ name: "body", type: typeText(body.shape, true), required: body.required }] : []),
    ...(query.typeName === undefined
      ? []
      : [{ name: "query", type: query.typeName, required: query.required }]),
    { name: "options", type: options.typeName, required: options.required },
  ];
  return parts
    .map(({ name, type, required }, index) => {
      // An optional argument before a required one cannot have a question mark.
      const followed = parts.slice(index + 1).some((part) => part.required);
      return required ? `${name}: ${type}` : followed ? `${name}: ${type} | undefined` : `${name}?: ${type}`;
    })
    .join(", ");
}

/** The type that a method returns. */
export function returnType({ answer }: Operation): string {
  if (answer.page !== undefined) {
    return `PageCall<${typeText(answer.page.item, false)}>`;
  }
  return `Call<${answerText(answer.shape, answer.as)}>`;
}

function answerText(shape: Shape, as: string): string {
  return as === "nothing" ? "void" : typeText(shape, false);
}
