// Asks for what the platform knows of a device, in three ways that fail and one that does not.
import { AuthenticationError, BusbarError, Exosite, RpcError, TimeoutError } from "@busbar/exosite";

const { rpc } = new Exosite();
const what = { basic: true, description: true } as const;

/** Tells how a question went. */
async function tell(title: string, ask: () => Promise<string>): Promise<void> {
  try {
    console.log(`${title}: ${await ask()}`);
  } catch (error) {
    if (!BusbarError.isInstance(error)) {
      throw error;
    }
    const cure = TimeoutError.isInstance(error)
      ? "give it more time"
      : AuthenticationError.isInstance(error)
        ? "look at the CIK"
        : RpcError.isInstance(error) && error.status === "invalid"
          ? "look at the alias"
          : "think again";
    console.log(`${title}: ${error.name}, ${cure}`);
  }
}

const ask = async (from: typeof rpc, alias: string, timeout?: number) => {
  const { basic, description } = await from.info({ alias }, what, { timeout, retry: false });
  return `${basic.type} "${description.name}", ${basic.status}`;
};
await tell("too little time", () => ask(rpc, "", 1));
await tell("a wrong CIK", () => ask(rpc.as({ cik: "0".repeat(40) }), ""));
await tell("a wrong alias", () => ask(rpc, "nobody"));
await tell("all right", () => ask(rpc, ""));
