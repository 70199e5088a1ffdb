/** Whether a list of entity tags, as If-Match and If-None-Match carry them, names this one. */
export function namesTag(header: string, tag: string): boolean {
  const wanted = header.trim();
  if (wanted === "*") {
    return true;
  }
  // A weak tag never matches: both headers are compared strongly here. Quotes may be missing.
  return wanted.split(/\s*,\s*/).some((given) => given.replace(/^"(.*)"$/, "$1") === tag);
}
