import type { Api } from "../model/api.ts";
import { comment } from "./comment.ts";
import { wrap } from "./wrap.ts";

/** `client.ts`: the class that has every resource, and the names that are never logged. */
export function clientModule(api: Api, extension: string): string {
  const imports = api.resources.map(
    ({ className, file }) => `import { ${className} } from "./resources/${file}${extension}";`,
  );
  const members = api.resources.map(({ name, className, description }) => {
    const doc = comment([wrap((description ?? "").split("\n\n")[0] ?? "")]);
    return `${doc}\nreadonly ${name}: ${className} = new ${className}(this.connection);`;
  });
  return `import { PlatformClient } from "@busbar/runtime";
${imports.join("\n")}
import type { paths } from "./schema${extension}";

${comment([wrap(`Every resource of ${api.title}, on one connection.`)])}
export class ${api.clientName} extends PlatformClient<paths> {
${members.join("\n\n")}
}

/** Names of parameters and members whose values are never logged. */
export const secretNames: readonly string[] = ${JSON.stringify(api.secretNames)};
`;
}
