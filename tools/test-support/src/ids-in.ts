/** Ids of the operations whose calls are in a bundle, in the order of the table. */
export function idsIn(bundle: string, operations: readonly { id: string }[]): string[] {
  return operations.map(({ id }) => id).filter((id) => bundle.includes(`"${id}"`));
}
