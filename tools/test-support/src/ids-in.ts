/** Ids of the operations whose calls are in a bundle, in the order of the table: the calls of each class, after the name of its resource. */
export function idsIn(bundle: string, operations: readonly { id: string }[]): string[] {
  const found = new Set(
    bundle.split('static resource = "').flatMap((part) => {
      const resource = /^\w+/.exec(part)?.[0];
      return [...part.matchAll(/\(\s*this,\s*"(\w+)"/g)].map(([, method]) => `${resource}.${method}`);
    }),
  );
  return operations.map(({ id }) => id).filter((id) => found.has(id));
}
