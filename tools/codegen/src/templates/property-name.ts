/** A name as the key of a member: quoted where it is no identifier. */
export function propertyName(name: string): string {
  return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name) && name !== "__proto__"
    ? name
    : JSON.stringify(name);
}
