/** Row and column, from 0, of an address of one cell as parts write it (`F12`); null for anything else. Read character by character: it runs once for every cell. */
export function cellPosition(address: string): { readonly row: number; readonly column: number } | null {
  let at = 0;
  let column = 0;
  let code = address.charCodeAt(0);
  while (code >= 65 && code <= 90 && at < 4) {
    column = column * 26 + code - 64;
    code = address.charCodeAt(++at);
  }
  if (at === 0 || at > 3) return null;
  const digitsAt = at;
  let row = 0;
  while (code >= 48 && code <= 57 && at - digitsAt < 8) {
    row = row * 10 + code - 48;
    code = address.charCodeAt(++at);
  }
  return at === address.length && row > 0 ? { row: row - 1, column: column - 1 } : null;
}
