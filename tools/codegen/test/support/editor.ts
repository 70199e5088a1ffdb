import { join } from "node:path";
import ts from "typescript";
import { strict } from "./type-check.ts";

/** Compiler options of a user of a package. */
export const editorOptions: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  paths: strict.paths,
};

/** Writes the declarations of the modules in `src`: what users get is these, not the source. */
export function emitDeclarations(where: string): void {
  const compiler = ts.createProgram([join(where, "src/index.ts")], {
    ...editorOptions,
    declaration: true,
    emitDeclarationOnly: true,
    rewriteRelativeImportExtensions: true,
    rootDir: join(where, "src"),
    outDir: join(where, "dist"),
  });
  compiler.emit();
}

/** What an editor shows, asked for at places that are marked by a piece of text. */
export interface Editor {
  /** Quick info: signature and documentation. */
  hover(text: string): { signature: string; documentation: string };
  /** Names that are completed behind a piece of text. */
  completions(text: string): string[];
}

/** TypeScript 5.9's language service on one file in a folder. */
export function editor(
  folder: string,
  file: string,
  text: string,
  compilerOptions: ts.CompilerOptions,
): Editor {
  const path = join(folder, file);
  const read = (name: string): string | undefined => (name === path ? text : ts.sys.readFile(name));
  const service = ts.createLanguageService({
    getCompilationSettings: () => compilerOptions,
    getScriptFileNames: () => [path],
    getScriptVersion: () => "1",
    getScriptSnapshot: (name) => {
      const content = read(name);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    getCurrentDirectory: () => folder,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (name) => name === path || ts.sys.fileExists(name),
    readFile: read,
    readDirectory: ts.sys.readDirectory,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
  });
  return {
    hover: (mark) => {
      const info = service.getQuickInfoAtPosition(path, text.indexOf(mark) + mark.length - 1);
      return {
        signature: ts.displayPartsToString(info?.displayParts),
        documentation: ts.displayPartsToString(info?.documentation),
      };
    },
    completions: (mark) => {
      const found = service.getCompletionsAtPosition(path, text.indexOf(mark) + mark.length, {});
      return (found?.entries ?? []).map((entry) => entry.name).toSorted();
    },
  };
}
