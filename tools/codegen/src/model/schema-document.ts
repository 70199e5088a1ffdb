type Json = Record<string, unknown>;

/**
 * The document as openapi-typescript takes it: it refuses operationIds that occur twice, so the second
 * and later ones are taken out. It also writes into what it is given, hence the copy.
 */
export function schemaDocument(document: Json): Json {
  const copy = structuredClone(document);
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
  return copy;
}
