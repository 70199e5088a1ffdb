import type { Task } from "./task.ts";

interface Summary {
  tasks: { taskId: string; task: string; directory?: string; execution?: { exitCode?: number | null } }[];
}

/** The tasks of a run, from the file that `turbo run --summarize` writes. */
export function readSummary(text: string): Task[] {
  return (JSON.parse(text) as Summary).tasks.map(({ taskId, task, directory, execution }) => ({
    id: taskId,
    name: task,
    directory: directory ?? "",
    exitCode: execution?.exitCode ?? undefined,
  }));
}
