import { cutCircles } from "./cut-circles.ts";

type Json = Record<string, unknown>;

/**
 * The document as openapi-typescript takes it: it refuses operationIds that occur twice, so the second
 * and later ones are taken out, and it cannot write schemas that contain themselves directly. It reads
 * nothing but these sections, and changes what it is given, hence the copy.
 */
export function schemaDocument(document: Json): Json {
  const { openapi, paths, webhooks, components: named } = structuredClone(document);
  const copy: Json = Object.fromEntries(
    Object.entries({ openapi, info: { title: "", version: "" }, paths, webhooks, components: named }).filter(
      ([, value]) => value !== undefined,
    ),
  );
  const seen = new Set<unknown>();
  for (const section of ["paths", "webhooks"]) {
    for (const item of Object.values((copy[section] ?? {}) as Json)) {
      for (const operation of Object.values((item ?? {}) as Json)) {
        const id = (operation as Json | null)?.operationId;
        if (id !== undefined && seen.has(id)) {
          delete (operation as Json).operationId;
        }
        seen.add(id);
      }
    }
  }
  const components = copy.components as Json | undefined;
  if (components?.schemas !== undefined) {
    components.schemas = cutCircles(components.schemas as Json);
  }
  return copy;
}
