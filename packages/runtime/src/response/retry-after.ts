/**
 * Time that `Retry-After` asks to wait, in ms from now.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 */
export function retryAfter({ headers }: Response): number | undefined {
  const value = headers.get("retry-after") as string;
  const wait = Number(value) * 1000 || Date.parse(value) - Date.now();
  // Beyond that there is no date.
  return Number.isNaN(wait) ? undefined : Math.max(0, Math.min(wait, 8e15));
}
