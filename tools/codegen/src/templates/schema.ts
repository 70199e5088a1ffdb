import openapiTypescript, { astToString } from "openapi-typescript";

/** `schema.ts`: the types `paths`, `components` and `operations`, for direct calls with openapi-fetch. */
export async function schemaModule(document: Record<string, unknown>): Promise<string> {
  const nodes = await openapiTypescript(document as never, {
    alphabetize: true,
    defaultNonNullable: false,
    silent: true,
  });
  return astToString(nodes);
}
