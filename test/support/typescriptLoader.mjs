/** An imported TypeScript file is a module of CommonJS: typescript.cjs compiles it as it is required. */
export async function load(url, context, next) {
  return /\.tsx?(?:\?|$)/.test(url) ? { format: "commonjs", shortCircuit: true, source: null } : next(url, context);
}
