import type { Operation } from "../model/operation.ts";
import type { Shape } from "../model/shape.ts";
import { argumentList } from "./argument-list.ts";
import { callInput } from "./call-input.ts";
import { literal } from "./literal.ts";
import { methodComment } from "./method-comment.ts";
import { readerText } from "./reader-text.ts";
import { typeText } from "./type-text.ts";

/** A method: its doc comment, its signature and one return statement. */
export function method(operation: Operation): string {
  const { method: name, httpMethod, path, answer } = operation;
  const start = [JSON.stringify(name), JSON.stringify(httpMethod), JSON.stringify(path)].join(", ");
  const [made, last] = maker(answer);
  return `${methodComment(operation)}
  ${name}(${signature(operation)}): ${returnType(operation)} {
    return ${made}(this, ${start}, ${callInput(operation)}${last});
  }`;
}

// The function of the runtime, and its last argument where it has one more.
function maker({ page, reading }: Operation["answer"]): [made: string, last: string] {
  if (page !== undefined) {
    return ["page", `, ${page.constant}`];
  }
  if (reading === undefined) {
    return ["call", ""];
  }
  const { reader, redirect, ...empty } = reading;
  const parts = [
    ...(reader === undefined ? [] : [`read: ${readerText(reader)}`]),
    ...("empty" in empty ? [`empty: ${literal(empty.empty)}`] : []),
    ...(redirect ? ["redirect: true"] : []),
  ];
  return ["decoded", `, { ${parts.join(", ")} }`];
}

/** The arguments of a method with their types. */
export function signature(operation: Operation): string {
  const { pathArguments, body, query, options } = operation;
  return argumentList([
    ...pathArguments.map(({ name, shape }) => ({ name, type: typeText(shape, true), required: true })),
    ...(body?.given ? [{ name: "body", type: typeText(body.shape, true), required: body.required }] : []),
    ...(query.typeName === undefined
      ? []
      : [{ name: "query", type: query.typeName, required: query.required }]),
    { name: "options", type: options.typeName, required: options.required },
  ]);
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
