import type { Rule } from "../../deliberate/rule.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import type { Json, JsonObject } from "../../vectors/json.ts";
import { inColumns } from "./compare-rows.ts";

/** JSON under whatever media type is the value that was sent, also in the form that is not the documented one. */
export const jsonAsSent: Rule = (scenario) => {
  const { value, parsed } = scenario.outcome;
  if (parsed === undefined || typeof value !== "string" || !/^[[{]/.test(value)) {
    return undefined;
  }
  return withValue(scenario, JSON.parse(value) as Json);
};

/** A form is an object of its fields, by their names on the wire; those with brackets are lists. */
export const formFields: Rule = (scenario) => {
  const { answer } = scenario.exchanges.at(-1) ?? {};
  if (scenario.outcome.parsed === undefined || answer?.bodyKind !== "form") {
    return undefined;
  }
  const fields: JsonObject = {};
  for (const [name, value] of answer.body as [string, string][]) {
    fields[name] = name.endsWith("[]") ? [...((fields[name] ?? []) as Json[]), value] : value;
  }
  return withValue(scenario, fields);
};

/** Text in columns is what is in the columns; what a change is answered with is one value, not a list of it. */
export const columns: Rule = (scenario) => {
  const { parsed, value } = scenario.outcome;
  if (parsed === undefined) {
    return isRowsOfPages(scenario) ? withValue(scenario, inColumns(value) as JsonObject) : undefined;
  }
  const text = String(value).trim();
  const isOneValue = JSON.stringify(parsed) === JSON.stringify([[text]]);
  const reads = scenario.exchanges.at(-1)?.request.method === "GET";
  return withValue(scenario, isOneValue && !reads ? text : (inColumns(parsed) as JsonObject));
};

/** Of several pages the rows are the value. */
function isRowsOfPages({ exchanges, outcome: { value } }: Scenario): boolean {
  const isText = exchanges.every(({ answer }) =>
    /^text\/csv|^undefined/.test(`${answer.headers["content-type"]}`),
  );
  return exchanges.length > 1 && isText && Array.isArray(value) && value.every(Array.isArray);
}

/** A list that the platform answers with nothing is an empty list. */
export const emptyList: Rule = (scenario, { table, vector }) => {
  const [call] = scenario.calls;
  const operation = call && table.get(call.operation, call, vector.surface);
  const isList = operation?.responses.some(({ mediaTypes }) => /csv|javascript/.test(mediaTypes.join()));
  const isEmpty = scenario.exchanges.at(-1)?.answer.status === 204 && scenario.outcome.value === null;
  return isList && isEmpty ? withValue(scenario, []) : undefined;
};

/** A download is bytes, also where its media type is text. */
export const bytesOfText: Rule = (scenario, { table, vector }) => {
  const [call] = scenario.calls;
  const { value } = scenario.outcome;
  const accept = call && table.get(call.operation, call, vector.surface)?.accept;
  return accept === "*/*" && typeof value === "string"
    ? withValue(scenario, { base64: Buffer.from(value).toString("base64") })
    : undefined;
};

/** A page without a mark of the next one is the last: followed, it gives its items, and no request more. */
export const lastPage: Rule = (scenario) => {
  const { items, next } = Object(scenario.outcome.value) as { items?: Json; next?: Json };
  const calls = scenario.calls.map((call) => ({ ...call, whole: true }));
  return Array.isArray(items) && next === null ? { ...withValue(scenario, items), calls } : undefined;
};

/** What is answered where nothing says in which form is not handed out. */
export const unknownBody: Rule = (scenario, { entry, vector }) => {
  const { value: _, parsed: __, ...outcome } = scenario.outcome;
  const concerns = entry.operations?.includes(vector.operation) && scenario.outcome.kind === "value";
  return concerns ? { ...scenario, outcome } : undefined;
};

function withValue(scenario: Scenario, value: Json): Scenario {
  const { parsed: _, ...outcome } = scenario.outcome;
  return { ...scenario, outcome: { ...outcome, value } };
}
