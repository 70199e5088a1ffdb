import { spawn } from "node:child_process";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Editor } from "./editor.ts";
import { messages } from "./messages.ts";
import { position } from "./position.ts";

type Location = { uri?: string; targetUri?: string };

/** TypeScript 7 as editors run it: a language server. */
export async function languageServer(tsc: string, folder: string): Promise<Editor> {
  const child = spawn(process.execPath, [tsc, "--lsp", "--stdio"], { cwd: folder });
  const waiting = new Map<number, (result: unknown) => void>();
  const write = (message: object): void => {
    const text = JSON.stringify({ jsonrpc: "2.0", ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  };
  child.stdout.on(
    "data",
    messages((message) => {
      if ("method" in message && "id" in message) {
        write({ id: message.id, result: message.method === "workspace/configuration" ? [null] : null });
      } else if ("id" in message) {
        waiting.get(Number(message.id))?.(message.result);
      }
    }),
  );
  let sequence = 0;
  const ask = <T>(method: string, params: object): Promise<T | undefined> => {
    sequence += 1;
    write({ id: sequence, method, params });
    const number = sequence;
    return new Promise((resolve) =>
      waiting.set(number, (result) => resolve((result ?? undefined) as T | undefined)),
    );
  };
  const at = (file: string, text: string, cursor: number): object => ({
    textDocument: { uri: pathToFileURL(file).href },
    position: position(text, cursor),
  });

  const rootUri = pathToFileURL(folder).href;
  const textDocument = { hover: { contentFormat: ["markdown"] }, completion: { completionItem: {} } };
  await ask("initialize", { processId: process.pid, rootUri, capabilities: { textDocument } });
  write({ method: "initialized", params: {} });
  return {
    async open(file, text) {
      const document = { uri: pathToFileURL(file).href, languageId: "typescript", version: 1, text };
      write({ method: "textDocument/didOpen", params: { textDocument: document } });
    },
    async completions(...place) {
      const list = await ask<{ items: { label: string }[] } | { label: string }[]>(
        "textDocument/completion",
        at(...place),
      );
      return (Array.isArray(list) ? list : (list?.items ?? [])).map(({ label }) => label.replace(/\?$/, ""));
    },
    async hover(...place) {
      const found = await ask<{ contents: { value: string } }>("textDocument/hover", at(...place));
      return found?.contents.value ?? "";
    },
    async definitions(...place) {
      const found = await ask<Location | Location[]>("textDocument/definition", at(...place));
      return [found ?? []].flat().map(({ uri, targetUri }) => fileURLToPath(uri ?? targetUri ?? ""));
    },
    close: () => void child.kill(),
  };
}
