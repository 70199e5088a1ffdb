/** An import of those runtime types that the code of a text uses, comments aside. */
export function runtimeImport(text: string, types: readonly string[]): string {
  const code = text.replace(/\/\*\*[\s\S]*?\*\//g, "");
  const used = types.filter((type) => new RegExp(`\\b${type}\\b`).test(code));
  return used.length === 0 ? "" : `import type { ${used.join(", ")} } from "@busbar/runtime";\n`;
}
