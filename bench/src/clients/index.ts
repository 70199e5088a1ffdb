import { readdirSync } from "node:fs";
import type { Client } from "./client.ts";

const here = new URL("./", import.meta.url);
const names = readdirSync(here).filter((file) => !["client.ts", "index.ts"].includes(file));

/** Every client that has a file here, by the name of its package. */
export const clients: ReadonlyMap<string, Client> = new Map(
  await Promise.all(
    names.map(async (file): Promise<[string, Client]> => {
      const { client } = (await import(new URL(file, here).href)) as { client: Client };
      return [`@busbar/${file.replace(/\.ts$/, "")}`, client];
    }),
  ),
);
