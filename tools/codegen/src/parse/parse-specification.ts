import type { ParsedApi } from "../model/parsed.ts";
import type { Problems } from "../problems/problems.ts";
import { Cursor } from "./cursor.ts";
import { Bundler } from "./documents/bundle.ts";
import type { Kind } from "./documents/grammar.ts";
import { formats } from "./formats.ts";

/** A specification: as it is written, and as it was understood. */
export interface Specification {
  root: Cursor;
  /** What the root is. */
  kind: Kind;
  api: ParsedApi;
}

/**
 * Reads a specification with all its files. Undefined, with a problem, where it is of no known format.
 *
 * @param base Folder that the names of files are relative to.
 */
export function parseSpecification(
  path: string,
  base: string,
  problems: Problems,
): Specification | undefined {
  const bundler = new Bundler(path, base, problems);
  const raw = bundler.read();
  if (raw === undefined) {
    return undefined;
  }
  const place = { file: bundler.file, pointer: "#" };
  const document = (raw !== null && typeof raw === "object" ? raw : {}) as Record<string, unknown>;
  if (document.swagger !== undefined) {
    problems.add("BB003", place, `This is a Swagger ${document.swagger} document.`);
    return undefined;
  }
  const format = formats.find((candidate) => candidate.matches(document));
  if (format === undefined) {
    const version = document.openapi === undefined ? "" : `It says openapi: ${document.openapi}. `;
    const known = formats.map((candidate) => candidate.name).join(", ");
    problems.add("BB004", place, `${version}Known are: ${known}.`);
    return undefined;
  }
  const bundle = bundler.bundle(format.root);
  const root = new Cursor(bundle.document, "#", bundle, problems);
  return { root, kind: format.root, api: format.parse(root) };
}
