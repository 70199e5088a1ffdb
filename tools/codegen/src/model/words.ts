/**
 * The words of a name in any convention: `X-Org` -> X, Org; `item_id` -> item, id; `HTTPServer` -> HTTP, Server.
 * Letters of every script count, whatever else cannot stand in an identifier separates. `OAuth`, `URLs` and
 * `M2M` are one word.
 */
export function wordsOf(name: string): string[] {
  return name
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .replace(/(\p{N})(\p{Lu}\p{Ll})/gu, "$1 $2")
    .replace(/(\p{Lu}\p{Lu})(\p{Lu}\p{Ll})(?!(?<=s)(?![\p{Ll}]))/gu, "$1 $2")
    .split(/(?:[^\p{ID_Continue}$]|_)+/u)
    .filter((word) => word !== "");
}
