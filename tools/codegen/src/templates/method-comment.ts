import type { Operation } from "../model/operation.ts";
import { sourceName } from "../model/source-name.ts";
import { aboutText } from "./about-text.ts";
import { comment } from "./comment.ts";
import { tag } from "./tag.ts";
import { wrap } from "./wrap.ts";

/** The doc comment of a method. */
export function methodComment(operation: Operation): string {
  const { summary, description, streaming, since, deprecated, throws, returns, httpMethod, path, place } =
    operation;
  const text = [
    summary === "" ? `${httpMethod} ${path}` : wrap(summary),
    description === undefined ? "" : wrap(description),
    streaming ? "The answer is often large: `.response()` gives its body unread." : "",
  ];
  const tags = [
    ...parameterTags(operation),
    returns === undefined ? "" : tag("@returns", returns),
    ...throws.map(({ error, when }) => tag(`@throws {${error}}`, when)),
    since === undefined ? "" : tag("@since", `server ${since}`),
    deprecated === undefined ? "" : tag("@deprecated", deprecated),
    `@see ${httpMethod} ${path} (${sourceName(place.file)})`,
  ].filter((line) => line !== "");
  return comment([text.filter((part) => part !== "").join("\n\n"), "", ...tags]);
}

function parameterTags({ pathArguments, body, query, options }: Operation): string[] {
  const path = pathArguments.map(({ name, parameter }) => {
    const { description } = parameter;
    return tag(
      `@param ${name}`,
      aboutText({ ...parameter.shape.about, ...(description === undefined ? {} : { description }) }),
    );
  });
  const names = query.parameters.map(({ name }) => `\`${name}\``);
  const named = [...options.tags, ...options.headers.map(({ name }) => name)].map((name) => `\`${name}\``);
  return [
    ...path,
    body?.given ? tag("@param body", body.description ?? "") : "",
    query.typeName === undefined ? "" : tag("@param query", `${names.join(", ")}.`),
    named.length === 0 ? "" : tag("@param options", `${named.join(", ")}, and the settings of the call.`),
    options.typeName === "WriteOptions"
      ? tag("@param options", "`ifMatch`: the item as it was read, or its ETag.")
      : "",
  ];
}
