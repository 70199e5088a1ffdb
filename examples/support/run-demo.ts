import { account, type Report } from "./report.ts";

/** What a demonstration printed, and whether it was content. */
export interface DemoRun {
  good: boolean;
  lines: string[];
}

/** Runs a demonstration against a stand-in of its own, until it ends. */
export async function runDemo(
  listening: Promise<AsyncDisposable & { readonly url: string }>,
  show: (report: Report, baseUrl: string) => Promise<unknown>,
): Promise<DemoRun> {
  await using server = await listening;
  const lines: string[] = [];
  const demo = {
    title: "A demonstration",
    async run(report: Report): Promise<string> {
      await show(report, server.url);
      return "Done,";
    },
  };
  return { good: await account(demo, (line) => lines.push(line)), lines };
}
