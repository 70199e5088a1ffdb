/**
 * Lets a piece of work be done once at a time. Who asks for it meanwhile gets the run after, with all others who did: what
 * they have in mind may not be part of the one that is under way.
 */
export function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let current: Promise<void> | undefined;
  let following: Promise<void> | undefined;
  const begin = (): Promise<void> => {
    following = undefined;
    current = work().finally(() => {
      current = undefined;
    });
    return current;
  };
  return () => {
    if (!current) {
      return begin();
    }
    following ??= current.then(begin, begin);
    return following;
  };
}
