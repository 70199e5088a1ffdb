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
  // One that is to follow is there before it begins: the moment between two runs belongs to it.
  return () => {
    if (current) {
      following ??= current.then(begin, begin);
    }
    return following ?? begin();
  };
}
