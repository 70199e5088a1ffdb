/** The first sentence of a text, in one line. */
export function firstSentence(text: string): string {
  const line =
    text
      .split(/\n\s*\n/)[0]
      ?.replace(/\s+/g, " ")
      .trim() ?? "";
  return /^.*?[.!?](?=\s\p{Lu}|$)/u.exec(line)?.[0] ?? line;
}
