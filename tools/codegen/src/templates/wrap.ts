/** Breaks paragraphs into lines of at most `width` characters; lists, tables and code keep their lines. */
export function wrap(text: string, width = 100): string {
  return text
    .split(/\n(?:[ \t]*\n)+/)
    .map((paragraph) =>
      /^\s*([-*|>#]|\d+\.|```|<| {4})/m.test(paragraph) ? paragraph : fold(paragraph, width),
    )
    .join("\n\n");
}

function fold(paragraph: string, width: number): string {
  const lines: string[] = [];
  let line = "";
  for (const word of paragraph.split(/\s+/).filter((part) => part !== "")) {
    if (line !== "" && line.length + word.length + 1 > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line].join("\n");
}
