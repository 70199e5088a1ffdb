/** The methods of a class without their doc comments. */
export function methodsOf(module: string | undefined): string {
  const members = (module ?? "").split(/^export class .*\{$/m)[1] ?? "";
  return squash(withoutComments(members.replace(/^ *static .*$/m, "")).replace(/\}\s*$/, ""));
}

/** Everything below the header and the imports, without doc comments. */
export function declarations(module: string | undefined): string {
  const code = (module ?? "").replace(/^\/\/.*\n/gm, "").replace(/^import [\s\S]*?;\n/gm, "");
  return squash(withoutComments(code).replace(/^export \{\};\n?/m, ""));
}

/** Code in one line, so that a test says what is written and leaves it to the formatter how. */
export function squash(code: string): string {
  return code
    .replace(/\s+/g, " ")
    .replace(/,? ([)\]])/g, "$1")
    .replace(/, \}/g, " }")
    .replace(/([([]) /g, "$1")
    .trim();
}

function withoutComments(text: string): string {
  return text.replace(/\/\*\*[\s\S]*?\*\/\n/g, "");
}
