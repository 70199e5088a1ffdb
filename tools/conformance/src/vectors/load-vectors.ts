import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Vector } from "./vector.ts";

/** The vectors of one platform. */
export interface VectorFile {
  platform: string;
  vectors: Vector[];
}

/**
 * Reads every `<platform>.jsonl` of a directory, in the order of their names.
 *
 * @param only Reads this platform alone.
 * @throws {Error} When there is nothing to read: a run without vectors would prove nothing.
 */
export async function loadVectors(directory: string, only?: string): Promise<VectorFile[]> {
  const names = (await readdir(directory)).filter((name) => name.endsWith(".jsonl")).sort();
  const wanted = names.filter((name) => only === undefined || basename(name, ".jsonl") === only);
  const files = await Promise.all(wanted.map((name) => readVectors(directory, name)));
  if (files.every((file) => file.vectors.length === 0)) {
    throw new Error(`No vectors in ${join(directory, `${only ?? "*"}.jsonl`)}.`);
  }
  return files;
}

async function readVectors(directory: string, name: string): Promise<VectorFile> {
  const lines = (await readFile(join(directory, name), "utf8")).split("\n");
  const vectors = lines.flatMap((line, index) => {
    if (line.trim() === "") {
      return [];
    }
    try {
      return [JSON.parse(line) as Vector];
    } catch (cause) {
      throw new Error(`${join(directory, name)}:${index + 1} is not JSON.`, { cause });
    }
  });
  return { platform: basename(name, ".jsonl"), vectors };
}
