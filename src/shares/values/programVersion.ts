/** The version written on every return. A test holds it to package.json, which no bundle should carry along whole. */
export const PROGRAM_VERSION = "1.0.0";
