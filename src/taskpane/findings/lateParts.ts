import { latePage } from "../frame/latePage";

/** What an open finding says, and the likely slips: needed once a check has ended. */
export const findingBody = latePage(async () => (await import("./FindingBody")).FindingBody);
export const findingMenu = latePage(async () => (await import("./FindingMenu")).FindingMenu);
export const causeLine = latePage(async () => (await import("./CauseLine")).CauseLine);
