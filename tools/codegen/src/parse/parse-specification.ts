import type { ParsedApi } from "../model/parsed.ts";
import type { Problems } from "../problems/problems.ts";
import { Cursor } from "./cursor.ts";
import { Bundler } from "./documents/bundle.ts";
import { formats } from "./formats.ts";

/** Reads a specification with all its files. Undefined, with a problem, where it is of no known format. */
export function parseSpecification(path: string, base: string, problems: Problems): ParsedApi | undefined {
  const bundler = new Bundler(path, base, problems);
  const raw = bundler.read();
  if (raw === undefined) {
    return undefined;
  }
  const place = { file: bundler.file, pointer: "#" };
  const root = (raw !== null && typeof raw === "object" ? raw : {}) as Record<string, unknown>;
  if (root["swagger"] !== undefined) {
    problems.add("BB003", place, `This is a Swagger ${root["swagger"]} document.`);
    return undefined;
  }
  const format = formats.find((candidate) => candidate.matches(root));
  if (format === undefined) {
    const version = root["openapi"] === undefined ? "" : `It says openapi: ${root["openapi"]}. `;
    const known = formats.map((candidate) => candidate.name).join(", ");
    problems.add("BB004", place, `${version}Known are: ${known}.`);
    return undefined;
  }
  const bundle = bundler.bundle();
  return format.parse(new Cursor(bundle.document, "#", bundle, problems));
}
