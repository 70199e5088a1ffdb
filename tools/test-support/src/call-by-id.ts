/**
 * Calls a method by the id of its operation, such as `sites.list`.
 *
 * @param resources By name.
 */
export async function callById(resources: object, id: string, args: readonly unknown[]): Promise<unknown> {
  const [resource = "", method = ""] = id.split(".");
  const target = (resources as Record<string, Record<string, (...args: readonly unknown[]) => unknown>>)[
    resource
  ];
  if (typeof target?.[method] !== "function") {
    throw new TypeError(`There is no ${id}.`);
  }
  return await target[method](...args);
}
