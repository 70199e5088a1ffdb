/** A whole specification as a module, for programs that read it while they run. */
export function bundleModule(name: string, document: Record<string, unknown>): string {
  return `import type { OpenApiDocument } from "../document.ts";

export const ${name}: OpenApiDocument = ${JSON.stringify(document)};
`;
}
