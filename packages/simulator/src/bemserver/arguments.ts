import type { OpenApiDocument, Schema } from "../document.ts";
import { bodySchema } from "../engine/body-schema.ts";
import type { Incoming } from "../engine/incoming.ts";
import { once } from "../engine/once.ts";
import type { Arguments } from "../engine/platform.ts";
import { decodeQuery } from "../engine/query.ts";
import { readJson } from "../engine/read-json.ts";
import { Refusal } from "../engine/refusal.ts";
import type { Route } from "../engine/routes.ts";
import { Validator } from "../engine/validator.ts";
import { coerce } from "./coerce.ts";
import { isDate, isEmail, parseDateTime } from "./formats.ts";
import { invalid } from "./invalid.ts";
import { describeProblems } from "./messages.ts";
import { checkQueryRules } from "./query-rules.ts";
import { servedDocument } from "./served-document.ts";
import { isUnit } from "./units.ts";

const earliest = Date.UTC(1680, 0, 1);
const latest = Date.UTC(2260, 0, 1);

/** Reads query and body as the server does, and refuses with its messages. */
class ArgumentReader {
  readonly #document: OpenApiDocument;
  readonly #validator: Validator;

  constructor(document: OpenApiDocument) {
    this.#document = document;
    this.#validator = new Validator(document, {
      "date-time": (text) => {
        const parsed = parseDateTime(text);
        return parsed?.isAware === true && parsed.time >= earliest && parsed.time <= latest;
      },
      date: isDate,
      email: isEmail,
      unit: isUnit,
      binary: () => true,
    });
  }

  /** Query first, then the body; the first that is wrong is what the answer is about. */
  async read(incoming: Incoming, route: Route): Promise<Arguments> {
    const { schema, values } = decodeQuery(this.#document, route, incoming);
    const query = this.#check("query", schema, values) as Record<string, unknown>;
    checkQueryRules(query);
    const [json, csv, form] = ["application/json", "text/csv", "multipart/form-data"].map((type) =>
      bodySchema(this.#document, route, type),
    );
    if (form) {
      return { query, body: this.#check("files", form, await readFiles(incoming)) };
    }
    // Where CSV may come as well, the handler reads the bytes itself: the server does not check them beforehand.
    const body = json && !csv ? this.#check("json", json, readBody(incoming)) : undefined;
    return { query, body };
  }

  #check(location: "query" | "json" | "files", schema: Schema, given: unknown): unknown {
    if (typeof given !== "object" || given === null || Array.isArray(given)) {
      throw invalid(location, { _schema: ["Invalid input type."] });
    }
    const value = coerce(this.#document, schema, given) as Record<string, unknown>;
    // Files are not text here; that they are there is what counts.
    const checked =
      location === "files" ? Object.fromEntries(Object.keys(value).map((name) => [name, ""])) : value;
    const problems = this.#validator.problems(schema, checked);
    const relevant =
      location === "files" ? problems.filter(({ keyword }) => keyword === "required") : problems;
    if (relevant.length > 0) {
      throw invalid(location, describeProblems(this.#document, schema, checked, relevant));
    }
    return value;
  }
}

/** One reader for all simulators, because compiling schemas takes its time. */
export const argumentReader: () => ArgumentReader = once(() => new ArgumentReader(servedDocument()));

/** Without a JSON type the body counts as empty, like one that is missing. */
function readBody(incoming: Incoming): unknown {
  const type = (incoming.headers.get("content-type") ?? "").split(";", 1)[0]?.trim().toLowerCase() ?? "";
  if (!/^application\/(.+\+)?json$/.test(type) || incoming.body.length === 0) {
    return {};
  }
  const sent = readJson(incoming.body);
  if (sent === undefined) {
    throw new Refusal(400, { errors: { json: ["Invalid JSON body."] } });
  }
  return sent;
}

async function readFiles(incoming: Incoming): Promise<Record<string, Uint8Array>> {
  const type = incoming.headers.get("content-type") ?? "";
  if (!type.startsWith("multipart/form-data")) {
    return {};
  }
  const parsed = new Response(incoming.body, { headers: { "content-type": type } }).formData();
  // What cannot be taken apart has no files in it.
  const form = await parsed.catch(() => new FormData());
  const files: Record<string, Uint8Array> = {};
  for (const [name, entry] of form) {
    // A part without a file name is a form field, not a file.
    if (typeof entry !== "string") {
      files[name] = new Uint8Array(await entry.arrayBuffer());
    }
  }
  return files;
}
