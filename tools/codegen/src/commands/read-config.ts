import { existsSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { readDocument } from "../parse/documents/read-document.ts";
import { codes } from "../problems/codes.ts";
import type { Problems } from "../problems/problems.ts";
import type { Config } from "./config.ts";

const kinds: Record<keyof Config, string> = {
  specification: "string",
  output: "string",
  client: "string",
  api: "string",
  surface: "string",
  package: "string",
  migration: "object",
  extensions: "string",
  imports: "string",
  lint: "object string",
  bundles: "object",
};

/** The entries of a busbar.json, and the folder that their paths start from. */
export function readConfig(path: string, problems: Problems): { root: string; entries: Config[] } {
  const root = dirname(resolve(path));
  const place = { file: path, pointer: "#" };
  const content = existsSync(path)
    ? readDocument(path, true)
    : { code: "BB001" as const, message: "There is no such file." };
  if ("code" in content) {
    problems.add(content.code, place, content.message, {
      fix: "Write a busbar.json, or pass --specification, --output and --client.",
    });
    return { root, entries: [] };
  }
  const entries = (Array.isArray(content.value) ? content.value : [content.value]) as Config[];
  for (const entry of entries) {
    for (const fault of faultsOf(entry)) {
      problems.add("BB007", place, fault);
    }
  }
  return { root, entries: problems.failed ? [] : entries };
}

function faultsOf(entry: Config): string[] {
  if (entry === null || typeof entry !== "object") {
    return ["An entry is no object."];
  }
  const unknown = Object.entries(entry)
    .filter(
      ([key, value]) => key !== "$schema" && !kinds[key as keyof Config]?.split(" ").includes(typeof value),
    )
    .map(([key]) => `\`${key}\` is unknown or of the wrong type.`);
  const required = entry.bundles === undefined ? (["specification", "output"] as const) : [];
  const missing = required.filter((key) => entry[key] === undefined).map((key) => `\`${key}\` is missing.`);
  const named = entry.lint === "strict" ? [] : Object.keys(entry.lint ?? {});
  const lint = named.filter((code) => !Object.hasOwn(codes, code));
  return [...unknown, ...missing, ...lint.map((code) => `\`lint\` names an unknown code: ${code}.`)];
}
