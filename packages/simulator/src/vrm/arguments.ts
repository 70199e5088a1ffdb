import type { OpenApiDocument, Schema } from "../document.ts";
import { bodySchema } from "../engine/body-schema.ts";
import { convertQuery } from "../engine/convert-query.ts";
import type { Incoming } from "../engine/incoming.ts";
import { once } from "../engine/once.ts";
import type { Arguments } from "../engine/platform.ts";
import { decodeQuery } from "../engine/query.ts";
import { readJson } from "../engine/read-json.ts";
import { resolve } from "../engine/resolve.ts";
import type { Route } from "../engine/routes.ts";
import { type Problem, Validator } from "../engine/validator.ts";
import { type Complaint, type ErrorCode, missing, refuse, refuseBare } from "./errors.ts";
import { servedDocument } from "./served-document.ts";
import type { Text, TextName } from "./texts.ts";

/** Operations that answer wrong bodies with status 200. */
const inBand: Readonly<Record<string, readonly [text: TextName, code: ErrorCode]>> = {
  "installationUsers.setRights": ["rightsAndUsers", "accesslevel_and_user_required"],
  "installationUsers.setInviteRights": ["rightsAndInvites", "accesslevel_and_invite_keys_required"],
};

/** Operations that answer with a list instead of a text for each parameter. */
const lists = new Set(["alarms.create", "alarms.update", "alarms.delete"]);

/** Reads query and body by the specification. Members that it does not know are left alone. */
class ArgumentReader {
  readonly #document: OpenApiDocument;
  readonly #validator: Validator;

  constructor(document: OpenApiDocument) {
    this.#document = document;
    this.#validator = new Validator(document);
  }

  read(incoming: Incoming, route: Route): Arguments {
    const decoded = decodeQuery(this.#document, route, incoming);
    const query = convertQuery(this.#document, decoded);
    this.#check(route, decoded.schema, query);
    const json = bodySchema(this.#document, route, "application/json");
    if (!json) {
      return { query, body: undefined };
    }
    const body = readBody(incoming);
    this.#check(route, json, body);
    return { query, body };
  }

  #check(route: Route, schema: Schema, value: unknown): void {
    const problems = this.#problems(resolve(this.#document, schema), value);
    if (problems.length === 0) {
      return;
    }
    const refusal = inBand[route.id];
    if (refusal) {
      throw refuse(200, { list: [refusal[0]] }, { code: refusal[1] });
    }
    if (problems.every(({ path, keyword }) => path.length === 0 && keyword === "type")) {
      throw refuse(400, "badRequest");
    }
    throw missing(describe(problems, lists.has(route.id)));
  }

  /** Where a body may have several forms, those of the one that it comes nearest to. */
  #problems(schema: Schema, value: unknown): Problem[] {
    const branches = schema.anyOf?.map((branch) => resolve(this.#document, branch)) ?? [schema];
    const found = branches.map((branch) =>
      this.#validator.problems(branch, value).filter(({ keyword }) => !unknownMember.has(keyword)),
    );
    return found.reduce((least, problems) => (problems.length < least.length ? problems : least));
  }
}

/** One reader for all simulators, because compiling schemas takes its time. */
export const argumentReader: () => ArgumentReader = once(() => new ArgumentReader(servedDocument()));

const unknownMember = new Set(["additionalProperties", "unevaluatedProperties"]);

/** A text for each member that is wrong, in the order in which the schema finds them. */
function describe(problems: readonly Problem[], asList: boolean): Complaint {
  const texts = new Map<string, Text>();
  for (const { path, keyword, params } of problems) {
    const member = String(path[0] ?? params.missingProperty ?? "");
    // Brackets are part of the name on the wire, and of nothing else.
    const name = member.replace("[]", "");
    if (!texts.has(name)) {
      texts.set(name, path.length === 0 && keyword === "required" ? "required" : wrong(keyword));
    }
  }
  if (!asList) {
    return Object.fromEntries(texts);
  }
  const list = [...texts].map(
    ([name, text]): Text => [text === "required" ? "memberRequired" : "memberInvalid", name],
  );
  return { list };
}

function wrong(keyword: string): TextName {
  switch (keyword) {
    case "minLength":
      return "notEmpty";
    case "exclusiveMinimum":
    case "minimum":
      return "positive";
    default:
      return "invalid";
  }
}

/** A body that is missing counts as one without members; one that is no JSON is refused and not explained. */
function readBody(incoming: Incoming): unknown {
  if (incoming.body.length === 0) {
    return {};
  }
  const sent = readJson(incoming.body);
  if (sent === undefined) {
    throw refuseBare(400);
  }
  return sent;
}
