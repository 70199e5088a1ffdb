/** A name as the key of a member: quoted where it is no identifier, computed where it would be no member. */
export function propertyName(name: string): string {
  if (name === "__proto__") {
    return `["${name}"]`;
  }
  return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name) ? name : JSON.stringify(name);
}
