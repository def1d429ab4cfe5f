// Rules of lint of this house alone, for `.oxlintrc.json`.

/** @param {string} message @param {(node: object) => boolean} isFault */
function calls(message, isFault) {
  return {
    create: (context) => ({
      CallExpression(node) {
        if (isFault(node)) context.report({ node, message });
      },
    }),
  };
}

const READS_AS_DOUBLE = new Set(["Number", "parseFloat"]);

export default {
  meta: { name: "house" },
  rules: {
    "exact-figures": calls(
      "Figures are exact: BigInt or parseDecimal.",
      ({ callee }) => callee.type === "Identifier" && READS_AS_DOUBLE.has(callee.name),
    ),
    "long-is-asked-of-sampled": {
      create: (context) => ({
        MemberExpression(node) {
          const { object, property } = node;
          const name = property.type === "Literal" ? property.value : property.name;
          if (name !== "LONG" || object.type !== "MemberExpression" || object.property.name !== "env") return;
          if (context.filename.endsWith("sampled.ts")) return;
          context.report({
            node,
            message: "The long run takes up what imports test/support/sampled.ts: ask there.",
          });
        },
      }),
    },
  },
};
