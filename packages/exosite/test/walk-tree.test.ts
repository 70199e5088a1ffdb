import { collect } from "@busbar/test-support/collect";
import { describe, expect, test } from "vitest";
import { type WalkTreeOptions, walkTree } from "../src/tree/walk-tree.ts";
import { type Arrived, answering, type Procedures, type Reply } from "./support/answers.ts";

/** A client and what it owns, by RID. */
interface Client {
  client?: string[];
  dataport?: string[];
  datarule?: string[];
  dispatch?: string[];
  aliases?: Record<string, string[]>;
}

const clients: Record<string, Client> = {
  root: {
    client: ["gateway", "empty"],
    dataport: ["power"],
    aliases: { gateway: ["g"], power: ["power", "p"] },
  },
  gateway: {
    client: ["sensor"],
    datarule: ["rule"],
    dispatch: ["mail"],
    aliases: { sensor: ["s1"], rule: ["r"] },
  },
  sensor: { dataport: ["temperature"], aliases: { temperature: ["t"] } },
  empty: {},
};
const invalid: Reply = { status: "invalid" };

/** A tree where everybody sees what the platform lets him see. */
const tree: Procedures = {
  lookup: ({ args }) => ({ result: args[2] === "" ? "root" : (clients.root?.client?.[0] ?? "") }),
  info({ args: [resource, what], auth }: Arrived) {
    const caller = auth.client_id ?? "root";
    const rid = typeof resource === "string" ? resource : caller;
    if (!what.aliases) {
      return { result: { basic: { type: rid in clients ? "client" : "dataport" } } };
    }
    const own = rid === caller || clients[caller]?.client?.includes(rid);
    return { result: { aliases: own ? (clients[rid]?.aliases ?? []) : "undefined" } };
  },
  listing({ args: [client, types] }) {
    const owned = clients[client];
    return owned
      ? { result: Object.fromEntries(types.map((type: keyof Client) => [type, owned[type] ?? []])) }
      : invalid;
  },
};

async function walked(options: WalkTreeOptions = {}, changes: Procedures = {}) {
  const { rpc, calls, requests } = answering({ ...tree, ...changes });
  const nodes = await collect(walkTree(rpc, options));
  const lines = nodes.map(({ depth, type, rid, aliases }) =>
    [`${"  ".repeat(depth)}${type} ${rid}`, ...aliases].join(" "),
  );
  return { nodes, lines, calls, requests };
}

describe("walkTree", () => {
  test("default: level by level, each with its aliases", async () => {
    const { lines, nodes } = await walked();
    expect(lines).toEqual([
      "client root",
      "  client gateway g",
      "  client empty",
      "  dataport power power p",
      "    client sensor s1",
      "    datarule rule r",
      "    dispatch mail",
      "      dataport temperature t",
    ]);
    expect(nodes[4]).toEqual({
      rid: "sensor",
      type: "client",
      parent: "gateway",
      depth: 2,
      aliases: ["s1"],
      info: { basic: { type: "client" } },
      errors: [],
    });
    expect(nodes[0]?.parent).toBeUndefined();
  });

  test("behavior: a level takes one request, and one more for each client that alone knows its aliases", async () => {
    const { requests } = await walked();
    expect(requests.map((calls) => calls.length)).toEqual([1, 3, 7, 4, 1, 1]);
    expect(requests[4]?.[0]).toMatchObject({
      procedure: "info",
      args: [{ alias: "" }, { aliases: true }],
      auth: { client_id: "sensor" },
    });
  });

  test("args: info", async () => {
    const { calls } = await walked({ info: { storage: true } });
    const asked = calls.filter(({ procedure, args }) => procedure === "info" && !args[1].aliases);
    expect(new Set(asked.map(({ args }) => JSON.stringify(args[1])))).toEqual(new Set(['{"storage":true}']));
  });

  test("args: depth", async () => {
    expect((await walked({ depth: 0 })).lines).toEqual(["client root"]);
    expect((await walked({ depth: 1 })).lines).toHaveLength(4);
  });

  test("args: types: clients are walked through in any case", async () => {
    expect((await walked({ types: ["dataport"] })).lines).toEqual([
      "  dataport power power p",
      "      dataport temperature t",
    ]);
  });

  test("args: root: a child by its alias, or anything below by its RID", async () => {
    const child = await walked({ root: { alias: "g" } });
    expect(child.lines.slice(0, 2)).toEqual(["client gateway", "  client sensor s1"]);
    const deep = await walked({ root: "sensor" });
    expect(deep.lines).toEqual(["client sensor", "  dataport temperature t"]);
    expect(deep.calls.some(({ procedure }) => procedure === "lookup")).toBe(false);
  });

  test("behavior: a client that is locked is reported, and the walk goes on", async () => {
    const { lines, nodes } = await walked(
      {},
      {
        listing: (call) => (call.args[0] === "gateway" ? { status: "locked" } : (tree.listing?.(call) ?? {})),
      },
    );
    expect(lines).toEqual([
      "client root",
      "  client gateway g",
      "  client empty",
      "  dataport power power p",
    ]);
    expect(nodes.map(({ errors }) => errors.length)).toEqual([0, 1, 0, 0]);
    expect(nodes[1]?.errors[0]).toMatchObject({ name: "RpcError", status: "locked" });
  });

  test("behavior: a resource whose info fails is there without", async () => {
    const { nodes } = await walked(
      {},
      {
        info: (call) => (call.args[0] === "power" ? { status: "restricted" } : (tree.info?.(call) ?? {})),
      },
    );
    expect(nodes).toHaveLength(8);
    expect(nodes.find(({ rid }) => rid === "power")).toMatchObject({
      info: undefined,
      errors: [{ status: "restricted" }],
    });
  });

  test("behavior: a client that does not let itself be called as is walked without its aliases", async () => {
    const { nodes, lines } = await walked(
      {},
      {
        info(call) {
          if (call.auth.client_id) {
            throw Response.json({ error: { code: 401, message: "Authorization failed" } });
          }
          return tree.info?.(call) ?? {};
        },
      },
    );
    expect(lines).toContain("      dataport temperature");
    expect(nodes.find(({ rid }) => rid === "sensor")?.errors).toMatchObject([
      { name: "AuthenticationError" },
    ]);
  });

  test("behavior: wide levels go in parts", async () => {
    const rids = Array.from({ length: 1000 }, (_, at) => `d${at}`);
    const { nodes, requests } = await walked(
      {},
      {
        listing: () => ({ result: { dataport: rids } }),
        info: (call) => ({ result: call.args[1].aliases ? { aliases: [] } : {} }),
      },
    );
    expect(nodes).toHaveLength(1001);
    expect(requests).toHaveLength(52);
  });

  test("behavior: what comes twice is given once", async () => {
    const { lines } = await walked({}, { listing: () => ({ result: { client: ["root", "a", "a"] } }) });
    expect(lines).toEqual(["client root", "  client a"]);
  });

  test("behavior: whoever stops walking sends no more requests", async () => {
    const { rpc, requests } = answering(tree);
    for await (const node of walkTree(rpc)) {
      expect(node.rid).toBe("root");
      break;
    }
    expect(requests).toHaveLength(2);
  });

  test("error: unknown root", async () => {
    await expect(walked({ root: { alias: "nope" } }, { lookup: () => invalid })).rejects.toMatchObject({
      status: "invalid",
    });
    await expect(walked({ root: "nope" }, { info: () => invalid })).rejects.toMatchObject({
      status: "invalid",
    });
  });

  test("error: a connection that breaks ends the walk", async () => {
    const failing: Procedures = {
      listing(call) {
        if (call.args[0] === "gateway") {
          throw new TypeError("no network");
        }
        return tree.listing?.(call) ?? {};
      },
    };
    await expect(walked({}, failing)).rejects.toMatchObject({ name: "ConnectionError" });
  });

  test("args: signal", async () => {
    const controller = new AbortController();
    const { rpc } = answering(tree);
    const nodes = walkTree(rpc, { signal: controller.signal });
    await nodes.next();
    controller.abort(new Error("enough"));
    await expect(nodes.next()).rejects.toThrow("enough");
  });
});
