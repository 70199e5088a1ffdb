/** A doc comment of paragraphs and tags; nothing where there is nothing to say. */
export function comment(lines: readonly (string | undefined)[]): string {
  const text = lines
    .filter((line) => line !== undefined)
    .join("\n")
    .trim();
  if (text === "") {
    return "";
  }
  const safe = text.replaceAll("*/", "*\\/");
  if (!safe.includes("\n")) {
    return `/** ${safe} */`;
  }
  const body = safe.split("\n").map((line) => ` * ${line.trimEnd()}`.trimEnd());
  return ["/**", ...body, " */"].join("\n");
}
