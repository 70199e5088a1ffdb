import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import type { OpenApiDocument, Schema } from "../document.ts";

/** One thing that is wrong with a value, with the place where it is. */
export interface Problem {
  /** Names and positions from the outermost value inwards. */
  readonly path: readonly (string | number)[];
  /** The keyword of the schema that the value does not meet: `type`, `required`, `enum`... */
  readonly keyword: string;
  /** Its parameters: `{ missingProperty }`, `{ limit }`... */
  readonly params: Readonly<Record<string, unknown>>;
}

/** Checks values against the schemas of one document. */
export class Validator {
  readonly #ajv: Ajv2020;
  readonly #compiled = new Map<Schema, ValidateFunction>();

  constructor(
    document: Pick<OpenApiDocument, "components">,
    formats: Readonly<Record<string, (text: string) => boolean>> = {},
  ) {
    this.#ajv = new Ajv2020({ strict: false, allErrors: true, logger: false, formats, verbose: false });
    this.#ajv.addSchema({ $id: "simulated:document", components: absolute(document.components ?? {}) });
  }

  /** All problems, in the order of the schema's keywords; none for a value that fits. */
  problems(schema: Schema, value: unknown): Problem[] {
    const check = this.#compile(schema);
    if (check(value)) {
      return [];
    }
    return (check.errors ?? []).map((error) => ({
      path: error.instancePath.split("/").slice(1).map(readPart),
      keyword: error.keyword,
      params: error.params,
    }));
  }

  #compile(schema: Schema): ValidateFunction {
    const known = this.#compiled.get(schema);
    if (known) {
      return known;
    }
    const check = this.#ajv.compile(absolute(schema) as Schema);
    this.#compiled.set(schema, check);
    return check;
  }
}

/** References inside the document hold for it alone; a schema that is compiled apart needs its name in them. */
function absolute(schema: unknown): unknown {
  return JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"simulated:document#/'));
}

function readPart(part: string): string | number {
  const text = part.replaceAll("~1", "/").replaceAll("~0", "~");
  return /^\d+$/.test(text) ? Number(text) : text;
}
