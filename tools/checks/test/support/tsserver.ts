import { spawn } from "node:child_process";
import type { Editor } from "./editor.ts";
import { messages } from "./messages.ts";
import { position } from "./position.ts";

interface Part {
  text: string;
}

/** TypeScript up to 6 as editors run it: one process that speaks its own protocol. */
export function tsserver(path: string, folder: string): Editor {
  const child = spawn(process.execPath, [path, "--disableAutomaticTypingAcquisition"], { cwd: folder });
  const waiting = new Map<number, (body: unknown) => void>();
  child.stdout.on(
    "data",
    messages((message) => waiting.get(Number(message.request_seq))?.(message.body)),
  );
  let sequence = 0;
  const send = (command: string, parameters: object): number => {
    sequence += 1;
    child.stdin.write(
      `${JSON.stringify({ seq: sequence, type: "request", command, arguments: parameters })}\n`,
    );
    return sequence;
  };
  const ask = <T>(command: string, file: string, text: string, cursor: number): Promise<T | undefined> => {
    const { line, character } = position(text, cursor);
    const number = send(command, { file, line: line + 1, offset: character + 1 });
    return new Promise((resolve) => waiting.set(number, (body) => resolve(body as T | undefined)));
  };
  return {
    async open(file, text) {
      send("open", { file, fileContent: text, projectRootPath: folder });
    },
    async completions(...place) {
      const body = await ask<{ entries: { name: string }[] }>("completionInfo", ...place);
      return body?.entries.map(({ name }) => name) ?? [];
    },
    async hover(...place) {
      const body = await ask<{ displayString: string; documentation: string | Part[] }>(
        "quickinfo",
        ...place,
      );
      const documentation = body?.documentation ?? "";
      const words =
        typeof documentation === "string" ? documentation : documentation.map(({ text }) => text).join("");
      return `${body?.displayString ?? ""}\n${words}`;
    },
    async definitions(...place) {
      const body = await ask<{ file: string }[]>("definition", ...place);
      return body?.map(({ file }) => file) ?? [];
    },
    close: () => void child.kill(),
  };
}
