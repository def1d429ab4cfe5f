/** How scripts are made of TypeScript: for the command line, for the pages, and in tests, so that what is tested is what is shipped. Types are checked apart. */
module.exports = {
  jsc: {
    target: "es2022",
    parser: { syntax: "typescript", tsx: true },
    transform: { react: { runtime: "automatic" } },
  },
};
