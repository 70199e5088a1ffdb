/** A JSON Schema as OpenAPI 3.1 documents use it; loose, because each platform brings its own extensions. */
export interface Schema {
  $ref?: string;
  type?: string | readonly string[];
  properties?: Readonly<Record<string, Schema>>;
  items?: Schema | boolean;
  required?: readonly string[];
  enum?: readonly unknown[];
  anyOf?: readonly Schema[];
  oneOf?: readonly Schema[];
  allOf?: readonly Schema[];
  additionalProperties?: boolean | Schema;
  readonly [keyword: string]: unknown;
}

/** One media type of a body. */
export interface MediaType {
  schema?: Schema;
  readonly [keyword: string]: unknown;
}

/** A parameter in path, query or header. */
export interface Parameter {
  $ref?: string;
  name?: string;
  in?: string;
  required?: boolean;
  style?: string;
  explode?: boolean;
  schema?: Schema;
  content?: Readonly<Record<string, MediaType>>;
  readonly [keyword: string]: unknown;
}

/** One documented answer. */
export interface ResponseObject {
  $ref?: string;
  description?: string;
  content?: Readonly<Record<string, MediaType>>;
  headers?: Readonly<Record<string, unknown>>;
  readonly [keyword: string]: unknown;
}

/** A request body. */
export interface RequestBody {
  $ref?: string;
  required?: boolean;
  content?: Readonly<Record<string, MediaType>>;
  readonly [keyword: string]: unknown;
}

/** One operation of a path. */
export interface OperationObject {
  operationId?: string;
  parameters?: readonly Parameter[];
  requestBody?: RequestBody;
  responses?: Readonly<Record<string, ResponseObject>>;
  security?: readonly Readonly<Record<string, readonly string[]>>[];
  readonly [keyword: string]: unknown;
}

/** The operations of a path, by lower-case method, beside `parameters` that they share. */
export interface PathItem {
  parameters?: readonly Parameter[];
  readonly [method: string]: unknown;
}

/** A bundled OpenAPI 3.1 document: one object, references internal. */
export interface OpenApiDocument {
  openapi: string;
  info: { readonly title: string; readonly version: string; readonly [keyword: string]: unknown };
  paths: Readonly<Record<string, PathItem>>;
  components?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  security?: readonly Readonly<Record<string, readonly string[]>>[];
  readonly [keyword: string]: unknown;
}

/** A parameter or a result of a procedure. */
export interface ContentDescriptor {
  readonly name: string;
  readonly required?: boolean;
  readonly schema: Schema;
  readonly [keyword: string]: unknown;
}

/** One procedure of an OpenRPC document, or one form of it (`create#client`). */
export interface MethodObject {
  readonly name: string;
  readonly params: readonly ContentDescriptor[];
  readonly result?: ContentDescriptor;
  readonly "x-operation-id"?: string;
  readonly [keyword: string]: unknown;
}

/** A bundled OpenRPC 1.3 document: schemas are components, everything else stands where it belongs. */
export interface OpenRpcDocument {
  readonly openrpc: string;
  readonly info: { readonly title: string; readonly version: string; readonly [keyword: string]: unknown };
  readonly methods: readonly MethodObject[];
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
  readonly [keyword: string]: unknown;
}
