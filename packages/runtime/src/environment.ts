/** A variable of the environment, where the runtime has one and lets it be read. */
export function environment(name: string): string | undefined {
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
  try {
    return process?.env?.[name] || undefined;
  } catch {
    // Deno asks before it lets the environment be read.
    return undefined;
  }
}
