import { createHash } from "node:crypto";
import type { Api } from "../model/api.ts";
import { version } from "./version.ts";

/** `manifest.json`: from what and by which version the files beside it were generated. */
export function manifest(api: Api, command: string): string {
  const operations = api.resources.flatMap((resource) => resource.operations);
  const procedures = api.services.flatMap((service) => service.procedures);
  const content = {
    $comment: `Generated from ${api.specification} by \`${command}\`. Do not edit.`,
    specification: api.specification,
    specificationVersion: api.version,
    specificationHash: hashOf(api.document),
    codegenVersion: version(),
    operations: new Set([
      ...operations.map(({ httpMethod, path }) => `${httpMethod} ${path}`),
      ...procedures.map(({ procedure }) => procedure),
    ]).size,
    methods: operations.length + procedures.length,
    resources: api.resources.length + api.services.length,
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** Hash of a document's content; order of members and division into files do not matter. */
export function hashOf(document: unknown): string {
  return `sha256:${createHash("sha256").update(canonical(document)).digest("hex")}`;
}

function canonical(value: unknown): string {
  if (value === null || typeof value !== "object") {
    return JSON.stringify(value) ?? "null";
  }
  if (Array.isArray(value)) {
    return `[${value.map(canonical).join(",")}]`;
  }
  const entries = Object.entries(value).filter(([, member]) => member !== undefined);
  const sorted = entries.toSorted(([left], [right]) => (left < right ? -1 : 1));
  return `{${sorted.map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`).join(",")}}`;
}
