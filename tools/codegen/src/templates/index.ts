import type { Api } from "../model/api.ts";

/** `index.ts`: the names of everything that was generated. */
export function indexModule(api: Api, extension: string): string {
  const types = api.types.map((type) => type.name);
  const values = api.types.flatMap((type) => [type.values ?? [], type.info ?? []].flat());
  const classes = [...api.resources, ...api.services].map(
    ({ className, file }) => `export { ${className} } from "./resources/${file}${extension}";`,
  );
  const rpc = api.envelope !== undefined;
  return `${
    rpc
      ? `export { envelope, secretNames } from "./envelope${extension}";`
      : `export { ${api.clientName}, secretNames } from "./client${extension}";`
  }
${classes.join("\n")}
${rpc ? "" : `export type { components, paths } from "./schema${extension}";`}
${types.length === 0 ? "" : `export type { ${types.join(", ")} } from "./types${extension}";`}
${values.length === 0 ? "" : `export { ${values.join(", ")} } from "./types${extension}";`}
`;
}
