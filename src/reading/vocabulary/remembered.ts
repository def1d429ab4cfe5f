/** The most texts that are remembered: a hostile record does not grow the store. */
const MOST = 10_000;

/** What is said of texts, each looked at once: a record repeats a few dozen words. One for each reading: what it remembers goes with it. */
export function remembered<Said>(look: (text: string) => Said): (text: string) => Said {
  const known = new Map<string, { readonly said: Said }>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before.said;
    const said = look(text);
    if (known.size < MOST) known.set(text, { said });
    return said;
  };
}
