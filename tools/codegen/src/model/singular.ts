const unchanged = /(ss|us|is|news|series|species|data|status)$/i;

/** The singular of an English plural by its ending, as far as names of resources need it. */
export function singular(word: string): string {
  if (unchanged.test(word) || !/s$/i.test(word)) {
    return word;
  }
  if (/[^aeiou]ies$/i.test(word)) {
    return `${word.slice(0, -3)}y`;
  }
  return /(sses|shes|ches|xes|zes)$/i.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}

/** The plural of an English noun by its ending, as far as names of lists of values need it. */
export function plural(word: string): string {
  if (/[^aeiou]y$/i.test(word)) {
    return `${word.slice(0, -1)}ies`;
  }
  if (/s$/i.test(word) && !unchanged.test(word)) {
    return word;
  }
  return /(s|x|z|ch|sh)$/i.test(word) ? `${word}es` : `${word}s`;
}
