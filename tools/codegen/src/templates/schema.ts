import {
  astToString,
  type GlobalContext,
  resolveRef,
  scanDiscriminators,
  transformSchema,
} from "openapi-typescript";

/**
 * `schema.ts`: the types `paths`, `components` and `operations`, for direct calls with openapi-fetch.
 *
 * By the steps of openapi-typescript and not by its one function, which would first lint and join the document
 * again: two thirds of the time.
 */
export function schemaModule(document: Record<string, unknown>): string {
  const schema = document as never;
  const silent = { silent: true };
  const context: Omit<GlobalContext, "redoc"> = {
    ...off,
    ...silent,
    alphabetize: true,
    discriminators: scanDiscriminators(schema, silent),
    injectFooter: [],
    resolve: ($ref) => resolveRef(schema, $ref, silent),
  };
  return astToString(transformSchema(schema, context as GlobalContext));
}

// What openapi-typescript can do beside, and does not by default.
const off = {
  additionalProperties: false,
  arrayLength: false,
  conditionalEnums: false,
  dedupeEnums: false,
  defaultNonNullable: false,
  emptyObjectsUnknown: false,
  enum: false,
  enumValues: false,
  excludeDeprecated: false,
  exportType: false,
  generatePathParams: false,
  immutable: false,
  makePathsEnum: false,
  pathParamsAsTypes: false,
  postTransform: undefined,
  propertiesRequiredByDefault: false,
  readWriteMarkers: false,
  rootTypes: false,
  rootTypesKeepCasing: false,
  rootTypesNoSchemaPrefix: false,
  transform: undefined,
  transformProperty: undefined,
};
