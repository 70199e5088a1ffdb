/** First line of a generated file. */
export function withHeader(path: string, text: string, specification: string, command: string): string {
  const line = `Generated from ${specification} by \`${command}\`. Do not edit.`;
  if (path.endsWith(".json")) {
    return text;
  }
  return path.endsWith(".md") ? `<!-- ${line} -->\n\n${text}` : `// ${line}\n${text}`;
}
