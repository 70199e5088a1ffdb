import { wordsOf } from "./words.ts";

/** `item_id`, `X-Org`, `API Keys` -> `itemId`, `xOrg`, `apiKeys`: a TypeScript identifier in camelCase. */
export function camelCase(name: string): string {
  const [first = "", ...others] = wordsOf(name);
  return safe(first.toLowerCase() + others.map(capitalized).join(""));
}

/** `API Keys` -> `ApiKeys`: a TypeScript identifier in PascalCase. */
export function pascalCase(name: string): string {
  return safe(wordsOf(name).map(capitalized).join(""));
}

/** The name of a schema as a type name: case inside words is kept, `Model-From.Zendesk` -> `ModelFromZendesk`. */
export function typeName(name: string): string {
  const parts = name.split(/(?:[^\p{ID_Continue}$]|_)+/u).filter((part) => part !== "");
  return safe(parts.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join(""));
}

/** `eventsBySites` -> `events-by-sites`: a file name. */
export function kebabCase(name: string): string {
  return (
    wordsOf(name)
      .map((word) => word.toLowerCase())
      .join("-") || "_"
  );
}

/** A name with its first letter in lower case, acronyms whole: `EventLevel` -> `eventLevel`. */
export function lowerFirst(name: string): string {
  return name.replace(/^(\p{Lu}+)(?=\p{Lu}\p{Ll}|\P{L}|$)|^\p{Lu}/u, (start) => start.toLowerCase());
}

function capitalized(word: string): string {
  const acronym = /^\P{Ll}+s?$/u.test(word);
  const rest = word.slice(1);
  return word.charAt(0).toUpperCase() + (acronym ? rest.toLowerCase() : rest);
}

function safe(name: string): string {
  if (name === "") {
    return "_";
  }
  return /^[\p{ID_Start}$_]/u.test(name) ? name : `_${name}`;
}
