// Generated from specs/bemserver/openapi.yaml by `busbar generate`. Do not edit.
import { type Call, call, type CallOptions, Resource } from "@busbar/runtime";
import type { Task, TaskRun } from "../types.ts";

/** Tasks that the server can run, such as cleaning data or checking for gaps. */
export class Tasks extends Resource {
  static override readonly resource: string = "tasks";

  /**
   * Lists the tasks of the server with their default parameters and schedules.
   *
   * @returns The tasks.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @since server 0.26
   * @see GET /tasks/ (specs/bemserver/paths/tasks.yaml)
   */
  list(options?: CallOptions): Call<Task[]> {
    return call(this, "list", "GET", "/tasks/", { options });
  }

  /**
   * Has the server run a task once, in the background.
   *
   * The answer comes at once and has nothing to follow the task by. Calling it twice runs the task
   * twice.
   *
   * @throws {BadRequestError} 400: The body is no JSON, or the Authorization header is malformed.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {ValidationError} 422: A parameter or a member of the body is not valid: `errors` says
   *   which, or `message` what.
   * @since server 0.26
   * @see POST /tasks/run (specs/bemserver/paths/tasks.yaml)
   */
  run(body: TaskRun, options?: CallOptions): Call<void> {
    return call(this, "run", "POST", "/tasks/run", { body, options, as: "nothing" });
  }
}
