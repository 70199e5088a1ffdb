import type { OpenApiDocument, OperationObject, Schema } from "../document.ts";
import { once } from "../engine/once.ts";
import { bemserver } from "../generated/bemserver.ts";

/** Text that is a unit, wherever it stands in a body or a query. */
const unitNames = new Set(["unit_symbol", "convert_to", "unit"]);

/**
 * Members that the specification requires because the server fails or conflicts without them, but whose absence the
 * server's own check lets pass.
 */
const required: Readonly<Record<string, readonly string[]>> = {
  BooleanValue: ["value"],
  EventCategoryByUserPost: ["notification_level"],
  EventCategoryByUserPut: ["notification_level"],
  EventPost: ["timestamp", "level"],
  EventPut: ["level"],
  NotificationPut: ["read"],
  TaskByCampaignPost: ["offset_unit"],
  TaskByCampaignPut: ["is_enabled", "parameters", "offset_unit", "start_offset", "end_offset"],
  TaskRun: ["parameters"],
  WeatherTimeseriesBySitePost: ["parameter"],
  WeatherTimeseriesBySitePut: ["parameter"],
};

/** The specification, as strict and as lenient as the server itself: what it checks, and no more. */
export const servedDocument: () => OpenApiDocument = once(makeServed);

function makeServed(): OpenApiDocument {
  const document = structuredClone(bemserver) as OpenApiDocument;
  const schemas = (document.components?.schemas ?? {}) as Record<string, Schema>;
  for (const [name, absent] of Object.entries(required)) {
    const schema = schemas[name];
    if (schema?.required) {
      schema.required = schema.required.filter((member) => !absent.includes(member));
    }
  }
  for (const schema of Object.values(schemas)) {
    for (const [name, member] of Object.entries(schema.properties ?? {})) {
      markUnit(name, member);
    }
  }
  const parameters = Object.values(document.components?.parameters ?? {});
  for (const item of Object.values(document.paths)) {
    for (const operation of Object.values(item) as OperationObject[]) {
      parameters.push(...(operation.parameters ?? []));
    }
  }
  for (const parameter of parameters as { name?: string; schema?: Schema }[]) {
    const { items } = parameter.schema ?? {};
    markUnit(parameter.name ?? "", typeof items === "object" ? items : parameter.schema);
    if (parameter.name === "parameter") {
      // Any text passes as a filter by weather parameter; the database is what fails on most of them.
      parameter.schema = { type: "string" };
    }
    // A list needs no entries to pass the check: a missing one is what the server misses.
    if (parameter.schema?.type === "array") {
      parameter.schema = { ...parameter.schema, minItems: 0 };
    }
  }
  return document;
}

function markUnit(name: string, schema: Schema | undefined): void {
  if (schema && unitNames.has(name)) {
    Object.assign(schema, { format: "unit" });
  }
}
