import type { Problems } from "../problems/problems.ts";
import type { Api, PageStyle, Resource } from "./api.ts";
import { breakCircles } from "./break-circles.ts";
import { buildOperation } from "./build-operation.ts";
import { buildServices } from "./build-services.ts";
import { groupBy } from "./group-by.ts";
import { kebabCase, typeName } from "./identifiers.ts";
import { distinctContents } from "./media.ts";
import { type NamedOperation, nameOperations } from "./name-operations.ts";
import { pageStyleOf } from "./page-style.ts";
import type { ParsedApi } from "./parsed.ts";
import { reservedMembers, rpcTypes } from "./reserved.ts";
import { secretNamesOf } from "./secrets.ts";
import { named } from "./type-of-anonymous.ts";
import { TypeRegistry } from "./type-registry.ts";
import { UniqueNames } from "./unique-names.ts";
import { usageOf } from "./usage.ts";
import { Views } from "./views.ts";
import type { Whole } from "./whole.ts";

/** How a client is named. */
export interface Naming {
  clientName: string;
  /** Path of the specification as the output names it. */
  specification: string;
}

/** Turns a parsed specification into what the templates write. */
export function buildApi(source: ParsedApi, naming: Naming, problems: Problems): Api {
  const parsed = { ...source, schemas: breakCircles(source.schemas, problems) };
  const views = new Views(parsed.schemas);
  const taken = parsed.envelope === undefined ? [naming.clientName] : rpcTypes;
  const types = new TypeRegistry(parsed.schemas, views, taken);
  const whole: Whole = { schemas: parsed.schemas, types, problems };
  types.addSchemas(parsed.schemas, usageOf(parsed));
  for (const { name, requests } of parsed.webhooks) {
    const [content] = distinctContents(requests);
    if (content !== undefined) {
      named(content.shape, "answer", `${typeName(name)}Webhook`, types);
    }
  }
  const groups = groupBy(nameOperations(parsed, problems), ({ resource }) => resource);
  const files = new UniqueNames([], { ignoreCase: true });
  const resources = [...groups].map(([name, operations]): Resource => {
    const wanted = typeName(name);
    const className = types.take(wanted, `${wanted}Resource`);
    const file = files.take(kebabCase(name));
    return {
      ...buildResource(operations, className, whole),
      name,
      className,
      file,
      ...describe(parsed, operations),
    };
  });
  return {
    title: parsed.title,
    version: parsed.version,
    ...(parsed.description === undefined ? {} : { description: parsed.description }),
    ...naming,
    resources: resources.filter((resource) => resource.operations.length > 0),
    services: buildServices(parsed, files, whole),
    ...(parsed.envelope === undefined ? {} : { envelope: parsed.envelope }),
    types: types.types.toSorted((left, right) => (left.name < right.name ? -1 : 1)),
    secretNames: secretNamesOf(parsed, (name) => views.schema(name)),
    document: parsed.document,
  };
}

function buildResource(
  operations: NamedOperation[],
  className: string,
  whole: Whole,
): Pick<Resource, "operations" | "pageStyles"> {
  const methods = new UniqueNames([...reservedMembers, ...operations.map((operation) => operation.method)]);
  const pageStyles: PageStyle[] = [];
  const built = operations.flatMap((operation) => {
    const style = pageStyleOf(operation.parsed, whole);
    const pageConstant = style === undefined ? undefined : pageConstantOf(style, pageStyles);
    return buildOperation(operation, { className, methods, pageConstant }, whole);
  });
  return { operations: built, pageStyles };
}

// Operations of a resource that page alike share one constant.
function pageConstantOf(style: Omit<PageStyle, "constant">, known: PageStyle[]): string {
  const same = known.find(({ constant: _, ...other }) => JSON.stringify(other) === JSON.stringify(style));
  if (same !== undefined) {
    return same.constant;
  }
  const constant = known.length === 0 ? "pages" : `pages${known.length + 1}`;
  known.push({ constant, ...style });
  return constant;
}

function describe(parsed: ParsedApi, operations: NamedOperation[]): Pick<Resource, "description"> {
  const tag = operations[0]?.parsed.tag;
  const description = tag === undefined ? undefined : parsed.tags[tag];
  return description === undefined || description === "" ? {} : { description };
}
