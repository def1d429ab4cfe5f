/** XML Schema's boolean: `1` and `true`. */
export function isTrue(attribute: string | undefined): boolean {
  return attribute === "1" || attribute === "true";
}
