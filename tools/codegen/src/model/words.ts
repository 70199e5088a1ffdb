/**
 * The words of a name in any convention: `X-Org` -> X, Org; `item_id` -> item, id; `HTTPServer2` -> HTTP, Server2.
 * Letters of every script count, whatever else is not a letter, digit or `$` separates.
 */
export function wordsOf(name: string): string[] {
  return name
    .replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, "$1 $2")
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1 $2")
    .split(/[^\p{L}\p{N}\p{M}$]+/u)
    .filter((word) => word !== "");
}
