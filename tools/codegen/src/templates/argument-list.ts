/** One argument of a method. */
export interface Argument {
  name: string;
  type: string;
  required: boolean;
}

/** The arguments of a signature. */
export function argumentList(parts: readonly Argument[]): string {
  return parts
    .map(({ name, type, required }, index) => {
      // An optional argument before a required one cannot have a question mark.
      const followed = parts.slice(index + 1).some((part) => part.required);
      return required ? `${name}: ${type}` : followed ? `${name}: ${type} | undefined` : `${name}?: ${type}`;
    })
    .join(", ");
}
