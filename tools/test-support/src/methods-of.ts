/**
 * Every method that resources have, their own or inherited, such as `sites.list`.
 *
 * @param resources By name; a connection among them is none.
 */
export function methodsOf(resources: object): string[] {
  return Object.entries(resources)
    .filter(([name]) => name !== "connection")
    .flatMap(([name, resource]) => [...members(resource)].map((member) => `${name}.${member}`))
    .sort();
}

function members(resource: object): Set<string> {
  const names = new Set<string>();
  for (
    let type = Object.getPrototypeOf(resource);
    type !== Object.prototype;
    type = Object.getPrototypeOf(type)
  ) {
    for (const name of Object.getOwnPropertyNames(type)) {
      names.add(name);
    }
  }
  names.delete("constructor");
  return names;
}
