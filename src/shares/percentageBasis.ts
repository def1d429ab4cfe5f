import type { FormCode } from "./issuer";
import type { Register } from "./register";
import type { ClassReturn, PercentageBasis, ReturnContent } from "./returnContent";

/** What the percentages of a class's block are taken of: FF304 Note 4, FF305 Note 3, or what the Issuer table chose. */
export declare function percentageBasis(register: Register, content: ReturnContent, form: FormCode, of: ClassReturn): PercentageBasis;
