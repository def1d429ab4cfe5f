const PROPERTY = "Findings ";

/** What a sheet of findings says of itself, so that it is read neither as a return nor as a record. */
export function findingsProperty(at: string): string {
  return `${PROPERTY}${at}`;
}

/** True for what the survey says of a sheet of findings. */
export function isFindingsSheet(returnSheet: string): boolean {
  return returnSheet.startsWith(PROPERTY);
}
