const PROPERTY = "KeyIn ";

/** What a checklist for keying in says of itself, so that it is read neither as a return nor as a register. */
export function keyInProperty(of: string): string {
  return `${PROPERTY}${of}`;
}

/** True for what the survey says of a checklist for keying in. */
export function isKeyInSheet(returnSheet: string): boolean {
  return returnSheet.startsWith(PROPERTY);
}
