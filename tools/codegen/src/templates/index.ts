import type { Api } from "../model/api.ts";

/** `index.ts`: the names of everything that was generated. */
export function indexModule(api: Api, extension: string): string {
  const types = api.types.map((type) => type.name);
  const values = api.types.flatMap((type) => type.values ?? []);
  const resources = api.resources.map(
    ({ className, file }) => `export { ${className} } from "./resources/${file}${extension}";`,
  );
  return `export { ${api.clientName}, secretNames } from "./client${extension}";
${resources.join("\n")}
export type { components, paths } from "./schema${extension}";
${types.length === 0 ? "" : `export type { ${types.join(", ")} } from "./types${extension}";`}
${values.length === 0 ? "" : `export { ${values.join(", ")} } from "./types${extension}";`}
`;
}
