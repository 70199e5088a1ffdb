import { type Specified, specified } from "@busbar/test-support/specified";

/** Every method of a surface, as its specification has it: of an operation one for each kind of body. */
export function httpOperations(name: string): Specified[] {
  return specified(`exosite/${name}`).flatMap((operation) => {
    const content = Object.entries(operation.requestBody?.content ?? {});
    if (content.length < 2) {
      return [operation];
    }
    const own = operation.id.replace(/^.*\./, "");
    const names = content.map(([type], at) => operation["x-media-method"]?.[type] ?? (at === 0 ? own : type));
    return [...new Set(names)].map((method) => ({
      ...operation,
      id: operation.id.replace(own, method),
      requestBody: { content: Object.fromEntries([content[names.indexOf(method)] ?? []]) },
    }));
  });
}
