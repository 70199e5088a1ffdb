import type { ParsedApi } from "../model/parsed.ts";

/** A whole specification as a module, for programs that read it while they run. */
export function bundleModule(name: string, { document, envelope }: ParsedApi): string {
  const type = envelope === undefined ? "OpenApiDocument" : "OpenRpcDocument";
  return `import type { ${type} } from "../document.ts";

export const ${name}: ${type} = ${JSON.stringify(document)};
`;
}
