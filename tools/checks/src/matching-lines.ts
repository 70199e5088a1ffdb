/** Numbers (from 1) and texts of the lines that match. */
export function matchingLines(text: string, pattern: RegExp): { line: number; text: string }[] {
  return text
    .split("\n")
    .map((line, index) => ({ line: index + 1, text: line }))
    .filter((line) => pattern.test(line.text));
}
