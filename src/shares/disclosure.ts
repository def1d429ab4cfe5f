import type { CivilDate } from "./civilDate";
import type { Register } from "./register";
import type { ReturnContent } from "./returnContent";

/**
 * What the return of a closing date says. Null where nothing dated up to it is undisclosed.
 * @param asAt by default the date of the last event not yet disclosed
 */
export declare function composeContent(register: Register, asAt?: CivilDate): ReturnContent | null;
