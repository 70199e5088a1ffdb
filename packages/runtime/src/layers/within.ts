import type { CallContext } from "../call/context.ts";
import { bounded } from "./bounded.ts";

/** Carries out the work of a call until its signal or its deadline ends it. */
export function within<T>(context: CallContext, work: () => Promise<T>): Promise<T> {
  const { deadline } = context.settings;
  if (!deadline && !context.signal) {
    return work();
  }
  return bounded(context, "deadline", deadline, async ({ signal, finish }) => {
    context.signal = signal;
    context.finish = finish;
    const value = await work();
    context.finish?.();
    return value;
  });
}
