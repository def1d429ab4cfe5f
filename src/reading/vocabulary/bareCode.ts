/** One or two letters, or a number: the return cannot say in its own words what happened. */
export const BARE_CODE = /^\s*(?:[a-z]{1,2}\d?|\d{1,3})\s*$/i;
