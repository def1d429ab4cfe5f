/** A register in which a check must find nothing wrong, however near it comes. */
export type NearMiss = readonly [code: string, what: string, register: string];
